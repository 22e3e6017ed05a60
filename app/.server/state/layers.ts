import type { Analysis } from "#analysis";

/** What can be drawn in a text. Each layer is a checkbox of the key and a value of the parameter `show`. */
export const LAYERS = [
  { value: "wording", label: "Wording" },
  { value: "sourcing", label: "Sourcing" },
  { value: "suggested", label: "Suggested" },
  { value: "no-source", label: "No source" },
] as const;

export type Layer = (typeof LAYERS)[number]["value"];

export const isLayer = (value: string): value is Layer => LAYERS.some((layer) => layer.value === value);

/** A text is crowded where more than one in so many words is a loaded term, listed or suggested. */
const WORDS_A_TERM = 12;

/** What the reader dismissed counts too: it is still drawn, and no layer is to come and go by it. */
const isCrowded = ({ analysis: { loadedTerms, words }, dismissed = [] }: Drawn): boolean =>
  (loadedTerms.length + dismissed.length) * WORDS_A_TERM > words;

interface Drawn {
  readonly analysis: Pick<Analysis, "loadedTerms" | "words">;
  readonly dismissed?: readonly unknown[];
}

/**
 * The layers that a page draws: those its address names; where it names none, all of them, but for the suggested
 * terms if a shown document is crowded without them.
 */
export function shownLayers(named: readonly Layer[] | null, documents: readonly Drawn[]): readonly Layer[] {
  if (named) return named;
  const hidden = documents.some(isCrowded);
  return LAYERS.map(({ value }) => value).filter((layer) => layer !== "suggested" || !hidden);
}
