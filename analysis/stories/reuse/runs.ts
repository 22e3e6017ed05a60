import type { Span } from "../../types";
import type { StoryDocument } from "../document";
import { type Word, wordsOf } from "../words";
import { shingle, shinglesOf } from "./shingles";

/** Words that two texts repeat in the same order, and where they stand in each. */
export interface SharedRun {
  readonly spans: readonly [Span, Span];
  readonly words: number;
}

/** The shared runs of two texts, and how many of each text's words stand in them. */
export interface Shared {
  readonly runs: readonly SharedRun[];
  readonly covered: readonly [number, number];
}

/** A text read for comparing it with others. */
export interface Read {
  readonly words: readonly Word[];
  readonly shingles: Uint32Array;
  /** Where each shingle stands, at most `placesKept` times. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Places tried for one run: where a text repeats itself, its first places do. */
const placesKept = 8;

/** Reads a text for comparing it with others. Linear in the text. */
export function readForRuns({ text, boilerplate }: Pick<StoryDocument, "text" | "boilerplate">): Read {
  const words = [...wordsOf(text, boilerplate)];
  const shingles = shinglesOf(words);
  const places = new Map<number, number[]>();
  shingles.forEach((hash, from) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [from]);
    else if (known.length < placesKept) known.push(from);
  });
  return { words, shingles, places };
}

/** How many words are the same from these places on. */
function lengthOf(a: readonly Word[], b: readonly Word[], from: number, at: number): number {
  let length = 0;
  while (a[from + length] && a[from + length]?.key === b[at + length]?.key) length += 1;
  return length;
}

/** From the first to the last of so many words. */
const spanOf = (words: readonly Word[], from: number, length: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[from + length - 1]?.span.end ?? 0,
});

/**
 * The runs of at least `shingle` words that stand in both texts, as long as they go, in the order of the second text,
 * each of whose words is in one run at most. Punctuation, case and spaces do not matter. Linear in the second text, but
 * for texts that repeat themselves.
 */
export function sharedRuns(a: Read, b: Read): Shared {
  const used = new Uint8Array(a.words.length);
  const runs: SharedRun[] = [];
  let covered = 0;
  for (let at = 0; at < b.shingles.length; ) {
    let [from, length] = [0, shingle - 1];
    for (const place of a.places.get(b.shingles[at] as number) ?? []) {
      const reach = lengthOf(a.words, b.words, place, at);
      if (reach > length) [from, length] = [place, reach];
    }
    if (length >= shingle) {
      runs.push({ spans: [spanOf(a.words, from, length), spanOf(b.words, at, length)], words: length });
      used.fill(1, from, from + length);
      covered += length;
      at += length;
    } else at += 1;
  }
  return { runs, covered: [used.reduce((sum, each) => sum + each, 0), covered] };
}
