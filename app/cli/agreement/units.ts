import type { CodedUnit, Document, Span } from "#analysis";
import type { CoderMark } from "../evaluate/loaded/coder-marks";
import { closest, touches, touchesAny } from "../evaluate/loaded/stretches";
import { tokensOf } from "../evaluate/loaded/tokens";

/** What coders say of one document, as units to be compared; every unit has the coders' values in one order. */
export interface Units {
  /** Every word of the body: "marked" or "not marked". */
  readonly words: readonly CodedUnit[];
  /** The same with the category in place of "marked". */
  readonly wordCategories: readonly CodedUnit[];
  /** Every place: the category that a coder gave it, none where the coder did not mark it. */
  readonly placeCategories: readonly CodedUnit[];
  readonly placeVoices: readonly CodedUnit[];
}

export const marked = "marked";
export const notMarked = "not marked";

/** The units of a document; boilerplate, which is not coded, is none. */
export function unitsOf({ text, boilerplate }: Document, coders: readonly (readonly CoderMark[])[]): Units {
  const apart = boilerplate.map(({ span }) => span);
  const words = tokensOf(text).filter((word) => !touchesAny(word, apart));
  const byWord = coders.map((marks) => marksOfWords(words, marks));
  const places = placesOf(coders.flat().map(({ span }) => span));
  const byPlace = places.map((place) => coders.map((marks) => closest(place, marks, ({ span }) => span)));
  return {
    words: words.map((_, at) => byWord.map((of) => (of[at] ? marked : notMarked))),
    wordCategories: words.map((_, at) => byWord.map((of) => of[at]?.category ?? notMarked)),
    placeCategories: byPlace.map((unit) => unit.map((mark) => mark?.category ?? null)),
    placeVoices: byPlace.map((unit) => unit.map((mark) => mark?.voice ?? null)),
  };
}

/** Of every word the mark that shares most of it. */
function marksOfWords(words: readonly Span[], marks: readonly CoderMark[]): readonly (CoderMark | null)[] {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return words.map((word) => {
    while (from < ordered.length && (ordered[from] as CoderMark).span.end <= word.start) from += 1;
    const near: CoderMark[] = [];
    for (let at = from; at < ordered.length && (ordered[at] as CoderMark).span.start < word.end; at += 1)
      if (touches((ordered[at] as CoderMark).span, word)) near.push(ordered[at] as CoderMark);
    return closest(word, near, ({ span }) => span);
  });
}

/** Stretches that marks cover, whoever made them: marks that share a character are one place. */
function placesOf(spans: readonly Span[]): readonly Span[] {
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else places.push({ start, end });
  }
  return places;
}
