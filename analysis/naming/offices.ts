import { beginningsOf } from "../shared/beginnings";
import { type KnownPhrase, knownAt } from "../shared/gazetteer";
import type { Token } from "../types";
import { lowerAt, type Mention, referentOf, wording } from "./mention";
import data from "./offices.json";

/** Beginnings of the names of offices, with the office each stands for. */
export const OFFICES = beginningsOf(
  data.flatMap(({ office, labels }) => labels.map((label) => [label, office] as const)),
);

function officeWordsAt(tokens: readonly Token[], from: number): { office: string; to: number } | null {
  let found: { office: string; to: number } | null = null;
  let words = "";
  for (let at = from; ; at += 1) {
    const word = lowerAt(tokens, at, from);
    words += at > from ? ` ${word}` : word;
    const office = word === "" ? undefined : OFFICES.get(words);
    if (office === undefined) return found;
    if (office !== null) found = { office, to: at + 1 };
  }
}

/** The countries an office without a country of its own may belong to. */
export interface Owners {
  /** Country whose "'s" stands directly before. */
  readonly possessor: string | null;
  /** Country named last in the sentence. */
  readonly earlier: string | null;
}

/** An office with its country: the tokens up to `to`. */
interface Office {
  readonly to: number;
  readonly office: string;
  readonly country: string;
  readonly label: string;
}

/**
 * An office at token `from` and the country it belongs to: "Israeli Prime Minister", "Israel's war minister",
 * "president of France", "the top U.S. diplomat"; a bare title before a name belongs to the country named before it.
 * `lead` is what is known to be named from that token on; `country` says which country that is, for whoever is named next.
 */
export function officeAt(
  tokens: readonly Token[],
  from: number,
  lead: KnownPhrase | null,
  owners: Owners,
): (Mention & { readonly country: string }) | null {
  const found = splitOffice(tokens, from) ?? wholeOffice(tokens, from, lead, owners);
  if (!found) return null;
  const { to, office, country, label } = found;
  const because = `office of ${country}: ${office}`;
  return {
    from,
    to,
    referent: referentOf(country, office),
    heads: [],
    facet: "office",
    label,
    because,
    country,
  };
}

/** "Israeli Prime Minister", "president of France": the country stands beside the name of the office. */
function wholeOffice(
  tokens: readonly Token[],
  from: number,
  lead: KnownPhrase | null,
  { possessor, earlier }: Owners,
): Office | null {
  const owner = lead?.known.roles.has("country") || lead?.known.roles.has("adjective") ? lead : null;
  const start = owner?.to ?? from;
  const words = officeWordsAt(tokens, start);
  if (!words) return null;
  const { office, to } = words;
  const label = wording(tokens, start, to, true);
  if (owner)
    return { to, office, country: owner.known.name, label: `${wording(tokens, from, start)} ${label}` };
  const after = lowerAt(tokens, to, from) === "of" ? knownAt(tokens, to + 1) : null;
  if (after?.known.roles.has("country")) {
    const country = wording(tokens, to + 1, after.to);
    return { to: after.to, office, country: after.known.name, label: `${label} of ${country}` };
  }
  if (possessor) return { to, office, country: possessor, label };
  const title = to - start > 1 && /^\p{Lu}/u.test(tokens[start]?.text ?? "");
  const named = title && /^\p{Lu}/u.test(tokens[to]?.text ?? "");
  return named && earlier ? { to, office, country: earlier, label } : null;
}

/** "top U.S. diplomat": the country stands inside the name of the office. */
function splitOffice(tokens: readonly Token[], from: number): Office | null {
  const first = lowerAt(tokens, from, from);
  if (first !== "top" && first !== "chief") return null;
  const owner = knownAt(tokens, from + 1);
  if (!owner) return null;
  const last = lowerAt(tokens, owner.to, from);
  const office = OFFICES.get(`${first} ${last}`);
  if (!office) return null;
  const label = `${first} ${wording(tokens, from + 1, owner.to)} ${last}`;
  return { to: owner.to + 1, office, country: owner.known.name, label };
}
