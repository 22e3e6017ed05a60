import type { PartOfSpeech, Token } from "../types";
import counts from "./data/cue-counts.json";

/** How often coders marked a word, as a part of speech, as the head of a cue. */
export interface CueCount {
  readonly marked: number;
  readonly all: number;
}

export type CueCounts = ReadonlyMap<string, CueCount>;

export const cueKey = (lemma: string, pos: PartOfSpeech): string => `${lemma} ${pos}`;

let known: CueCounts | undefined;

/** The counts of the cue lexicon, by lemma and part of speech. */
export function cueCounts(): CueCounts {
  known ??= new Map(
    Object.entries(counts.words).flatMap(([pos, words]) =>
      words.split(" ").map((entry): [string, CueCount] => {
        const [lemma, marked, all] = entry.split("|") as [string, string, string];
        return [cueKey(lemma, pos as PartOfSpeech), { marked: Number(marked), all: Number(all) }];
      }),
    ),
  );
  return known;
}

/**
 * How likely each word is the head of a cue by the counts, in levels: 0 punctuation and names, 1 under 2 %, then 6, 15, 30, 55 %,
 * 6 above. Smoothed, so that an unknown word is at level 3.
 */
export function cueLevels(
  tokens: readonly Token[],
  countOf: (key: string) => CueCount | undefined,
): Uint8Array {
  const levels = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const { lemma, pos } = tokens[at] as Token;
    if (pos === "PUNCT" || pos === "PROPN") continue;
    const count = countOf(cueKey(lemma, pos));
    levels[at] = levelOf(((count?.marked ?? 0) + 0.2) / ((count?.all ?? 0) + 2));
  }
  return levels;
}

const levelOf = (share: number): number =>
  share < 0.02 ? 1 : share < 0.06 ? 2 : share < 0.15 ? 3 : share < 0.3 ? 4 : share < 0.55 ? 5 : 6;
