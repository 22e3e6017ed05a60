import type { PartOfSpeech, Token } from "../types";
import counts from "./data/cue-counts.json";

/** How often coders marked a word, as a part of speech, as the head of a cue. */
export interface CueCount {
  readonly marked: number;
  readonly all: number;
}

/** By part of speech, then by lemma: two look-ups take less time than to join two strings for one. */
let known: ReadonlyMap<string, ReadonlyMap<string, CueCount>> | undefined;

const load = (): typeof known =>
  new Map(
    Object.entries(counts.words).map(([pos, words]) => [
      pos,
      new Map(
        words.split(" ").map((entry): [string, CueCount] => {
          const [lemma, marked, all] = entry.split("|") as [string, string, string];
          return [lemma, { marked: Number(marked), all: Number(all) }];
        }),
      ),
    ]),
  );

/** The count of a word in the cue lexicon, which is unpacked at the first call. */
export function cueCount(lemma: string, pos: PartOfSpeech): CueCount | undefined {
  known ??= load();
  return known?.get(pos)?.get(lemma);
}

/**
 * How likely each word is the head of a cue by the counts, in levels: 0 punctuation and names, 1 under 2 %, then 6, 15, 30, 55 %,
 * 6 above. Smoothed, so that an unknown word is at level 3.
 */
export function cueLevels(
  tokens: readonly Token[],
  countOf: (lemma: string, pos: PartOfSpeech) => CueCount | undefined = cueCount,
): Uint8Array {
  const levels = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const { lemma, pos } = tokens[at] as Token;
    if (pos === "PUNCT" || pos === "PROPN") continue;
    const count = countOf(lemma, pos);
    levels[at] = levelOf(((count?.marked ?? 0) + 0.2) / ((count?.all ?? 0) + 2));
  }
  return levels;
}

const levelOf = (share: number): number =>
  share < 0.02 ? 1 : share < 0.06 ? 2 : share < 0.15 ? 3 : share < 0.3 ? 4 : share < 0.55 ? 5 : 6;
