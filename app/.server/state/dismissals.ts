import { type Dismissals, placeOf, without } from "#analysis";
import type { Item } from "../library";
import { plainId } from "./document-ids";
import type { View } from "./view";

/**
 * What an address dismisses, one value each: `mehr.l345-353` a mark of a document by its place, `entry:regime` an entry
 * of the word list, `word:glib` a suggested word, `category:metaphor` a category, `tier:suggested` a tier.
 */
export const dismissal = {
  mark: (document: string, place: string) => `${plainId(document)}.${place}`,
  entry: (entry: string) => `entry:${entry}`,
  word: (word: string) => `word:${word}`,
  category: (category: string) => `category:${category}`,
  tier: (tier: string) => `tier:${tier}`,
};

/** Kinds of dismissals that hold in every document. */
const KINDS = ["entry", "word", "category", "tier"] as const;

/** One value of the address, taken apart; `null` where it has none of the forms. */
export type Dismissal =
  | { readonly kind: "mark" /** As `plainId` has it. */; readonly document: string; readonly place: string }
  | { readonly kind: (typeof KINDS)[number]; readonly name: string };

const MARK = /^([\w.-]+)\.([lca]\d{1,9}-\d{1,9})$/;

export function parseDismissal(value: string): Dismissal | null {
  const [kind, name] = [value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1)];
  const known = KINDS.find((one) => one === kind);
  if (known && name) return { kind: known, name };
  const [, document, place] = MARK.exec(value) ?? [];
  return document && place ? { kind: "mark", document, place } : null;
}

/** What a view dismisses in one document. */
export function dismissalsIn({ dismissed }: Pick<View, "dismissed">, document: string): Dismissals {
  const parsed = dismissed.flatMap((value) => parseDismissal(value) ?? []);
  const names = (kind: (typeof KINDS)[number]) =>
    new Set(parsed.flatMap((one) => (one.kind === kind ? [one.name] : [])));
  return {
    marks: new Set(
      parsed.flatMap((one) => (one.kind === "mark" && one.document === plainId(document) ? [one.place] : [])),
    ),
    ...{ entries: names("entry"), words: names("word") },
    ...{ categories: names("category"), tiers: names("tier") },
  };
}

/** The document without what the view dismisses; that is kept beside it. */
export function withDismissed(item: Item, view: Pick<View, "dismissed">): Item {
  if (view.dismissed.length === 0) return item;
  const { analysis, dropped } = remembered(item, view);
  if (dropped.length === 0) return item;
  return { ...item, analysis: { ...analysis, document: item.analysis.document }, dismissed: dropped };
}

type Left = ReturnType<typeof without>;

/** What was left of each analysis the last time: one reader asks for the same page and its cards again and again. */
const kept = new WeakMap<object, { readonly key: string; readonly left: Left }>();

function remembered({ id, analysis }: Item, view: Pick<View, "dismissed">): Left {
  const key = view.dismissed.join(",");
  const known = kept.get(analysis.scores);
  if (known?.key === key) return known.left;
  const left = without(analysis, dismissalsIn(view, id));
  kept.set(analysis.scores, { key, left });
  return left;
}

/** Whether a mark stands at the place that a dismissal names, dismissed by it or by another. */
export const hasMarkAt = ({ analysis, dismissed = [] }: Item, place: string): boolean =>
  [...dismissed, ...analysis.loadedTerms, ...analysis.claims, ...analysis.attributions].some(
    (mark) => placeOf(mark) === place,
  );
