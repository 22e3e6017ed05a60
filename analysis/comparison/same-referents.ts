import { normalForm } from "../shared/normal-form";
import type { Analysis } from "../types";

type Sets = Map<string, Set<string>>;

/**
 * Tells by what name a referent goes over all documents. One is the same where it is spelt otherwise ("Al Haq", "al-Haq"),
 * where its name is what another document calls somebody it knows more of ("Biden administration" is the government of the
 * United States there), and where a lone surname is that of one person only, whom a document quotes by a fuller name.
 * Linear in the mentions.
 */
export function sameReferents(analyses: readonly Analysis[]): (referent: string) => string {
  const named = new Map<string, string>();
  const called: Sets = new Map();
  const surnamed: Sets = new Map();
  for (const { naming } of analyses)
    for (const { referent, label } of naming) {
      const [form, other] = [normalForm(referent), normalForm(label)];
      if (!named.has(form)) named.set(form, referent);
      if (form !== other) add(called, other, form);
      if (form.includes(" ")) add(surnamed, lastWord(form), form);
    }
  const quoted = quotedPersons(analyses);
  const personOf = (surname: string): string | undefined => {
    const person = only(surnamed.get(surname));
    return person !== undefined && quoted.has(person) ? person : undefined;
  };
  return (referent) => {
    const form = normalForm(referent);
    const same = only(called.get(form)) ?? (form.includes(" ") ? undefined : personOf(form));
    return named.get(same ?? form) ?? referent;
  };
}

/** Names of the persons whom a document quotes or cites, in their normal form. */
const quotedPersons = (analyses: readonly Analysis[]): ReadonlySet<string> =>
  new Set(
    analyses.flatMap(({ attributions }) =>
      attributions.flatMap(({ source }) =>
        source?.type === "person" && source.name ? [normalForm(source.name)] : [],
      ),
    ),
  );

const lastWord = (form: string): string => form.slice(form.lastIndexOf(" ") + 1);

function add(sets: Sets, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

const only = (values: ReadonlySet<string> | undefined): string | undefined =>
  values?.size === 1 ? [...values][0] : undefined;
