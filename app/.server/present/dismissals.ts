import { type Dismissable, type LoadedTerm, lexicon, placeOf, suggestedWord } from "#analysis";
import type { DismissalsView } from "../../components/dismissals/view";
import type { Item } from "../library";
import { dismissal, parseDismissal } from "../state/dismissals";
import { plainId } from "../state/document-ids";
import { addressOf, type View } from "../state/view";
import { categoryName, dismissHref, putBackHref, wordsOf } from "./dismiss-links";
import { paragraphNumber } from "./paragraphs";
import { plural, TIER_WORDS } from "./words";

/** Where the list stands in a page. */
const HERE = "dismissed";
const LONGEST = 60;
const ENTRIES = new Set(lexicon.map(({ id }) => id));

/** What a view does not count in these documents, with the ways to put it back, and what could be switched off. */
export function dismissalsView(items: readonly Item[], view: View): DismissalsView {
  const dropped = items.reduce((all, { dismissed = [] }) => all + dismissed.length, 0);
  return {
    lead:
      view.dismissed.length === 0
        ? null
        : `${plural(dropped, "mark")} of these texts ${dropped === 1 ? "is" : "are"} not counted`,
    rows: view.dismissed.map((value) => ({
      value,
      ...described(items, value),
      putBackHref: putBackHref(view, value, view.dismissed.length > 1 ? HERE : ""),
    })),
    clearHref: addressOf(view, { dismissed: [], mark: null }),
    switches: switchesOf(items, view),
  };
}

/** A value of the address in words, and how many marks it drops or why none. */
function described(items: readonly Item[], value: string) {
  const parsed = parseDismissal(value);
  if (parsed === null)
    return { text: wordsOf(value), detail: "names nothing that can be dismissed", found: false };
  if (parsed.kind === "mark") {
    const item = items.find(({ id }) => plainId(id) === parsed.document);
    return item ? markRow(item, parsed.place) : notHere(wordsOf(value));
  }
  const count = droppedBy(items, value).length;
  const isUnknown = parsed.kind === "entry" && !ENTRIES.has(parsed.name);
  const none = isUnknown ? "the word list has no such entry" : "stands in none of these texts";
  return {
    text: capital(wordsOf(value)),
    detail: count > 0 ? plural(count, "mark") : none,
    found: count > 0,
  };
}

const notHere = (text: string) => ({ text, detail: "its text is not among these", found: false });

/** A single mark: its words, kind and place. Offsets never change, so its words are known even where no mark is. */
function markRow({ analysis, outlet, dismissed = [] }: Item, place: string) {
  const [start = 0, end = 0] = place.slice(1).split("-").map(Number);
  const mark = dismissed.find((one) => placeOf(one) === place);
  const number = paragraphNumber(analysis, start);
  const where = `${outlet.name}${number === null ? ", headline" : ` ¶${number}`}`;
  const words = analysis.document.text.slice(start, Math.min(end, start + LONGEST));
  return {
    text: `“${words}${end - start > LONGEST ? " …" : ""}”, ${where}`,
    detail: mark ? kindOf(mark) : "this version of the analyser marks nothing just there",
    found: mark !== undefined,
  };
}

function kindOf(mark: Dismissable): string {
  if ("tier" in mark) return TIER_WORDS[mark.tier];
  return "content" in mark ? "attribution" : "claim";
}

/** The dismissed terms that one value alone would drop. */
const droppedBy = (items: readonly Item[], value: string): readonly LoadedTerm[] =>
  items.flatMap((item) => termsOf(item).filter((term) => isOf(item, term, value)));

const termsOf = ({ dismissed = [] }: Item): readonly LoadedTerm[] =>
  dismissed.flatMap((mark) => ("tier" in mark ? [mark] : []));

function isOf({ analysis }: Item, { parts }: LoadedTerm, value: string): boolean {
  return parts.some((part) =>
    [
      part.entry === null ? dismissal.word(suggestedWord(analysis, part)) : dismissal.entry(part.entry),
      dismissal.category(part.category),
      dismissal.tier(part.tier),
    ].includes(value),
  );
}

/** The tiers and categories of these texts, dismissed marks included; the largest first. */
function switchesOf(items: readonly Item[], view: View): DismissalsView["switches"] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const term of [...item.analysis.loadedTerms, ...termsOf(item)])
      for (const value of [dismissal.tier(term.tier), dismissal.category(term.category)])
        counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => rank(a) - rank(b) || more - many || a.localeCompare(b, "en"))
    .map(([value, count]) => {
      const off = view.dismissed.includes(value);
      const [kind, name = ""] = value.split(":");
      return {
        label: kind === "category" ? categoryName(name) : capital(wordsOf(value)),
        count,
        off,
        href: off ? putBackHref(view, value, HERE) : dismissHref(view, value, HERE),
      };
    });
}

const rank = (value: string): number => (value.startsWith("tier:") ? 0 : 1);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
