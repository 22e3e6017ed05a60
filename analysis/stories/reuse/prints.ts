import type { StoryDocument } from "../document";
import { wordsOf } from "../words";
import { shinglesOf } from "./shingles";

/** What the search for re-use keeps of a document: about 1 kB. */
export interface ReusePrints {
  readonly id: string;
  readonly date: string | null;
  /** Hashes of some of its runs of words, each once. */
  readonly prints: Uint32Array;
}

/** Of so many runs one after another at least one is kept. */
const window = 8;

/**
 * Fingerprints by winnowing (Schleimer, Wilkerson and Aiken 2003): of every window of runs the one whose hash is
 * smallest. Any `shingle + window - 1` words that two texts repeat in the same order give them a print in common,
 * wherever they stand. Linear in the text; a text of fewer than `shingle` words has none.
 */
export function reusePrints({ id, text, date, boilerplate }: StoryDocument): ReusePrints {
  const runs = shinglesOf([...wordsOf(text, boilerplate)]);
  const prints = new Set<number>();
  for (let from = 0; from < Math.max(Math.min(1, runs.length), runs.length - window + 1); from += 1)
    prints.add(Math.min(...runs.subarray(from, from + window)));
  return { id, date, prints: Uint32Array.from(prints) };
}
