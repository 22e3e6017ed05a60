import type { PartOfSpeech } from "../../types";
import { type CueCount, cueLevels } from "../cue-levels";
import type { Example } from "./example";

/** Counts by lemma and part of speech: see `cueKey`. */
export type CueCounts = ReadonlyMap<string, CueCount>;

const cueKey = (lemma: string, pos: PartOfSpeech): string => `${lemma} ${pos}`;

/** Parts of speech that can be the head of a cue. */
const HEADS: ReadonlySet<PartOfSpeech> = new Set(["VERB", "NOUN", "ADJ", "ADP", "SCONJ", "AUX", "ADV"]);

/** How often each word stands in a cue, and at all. */
export function countCues(examples: readonly Example[]): CueCounts {
  const counts = new Map<string, { marked: number; all: number }>();
  for (const { sheet, relations, left } of examples) {
    const cues = relations.flatMap(({ cue }) => cue);
    const inCue = new Uint8Array(sheet.length);
    for (const range of cues) inCue.fill(1, ...range);
    for (const [at, { lemma, pos }] of sheet.tokens.entries()) {
      if (pos === "PUNCT" || pos === "PROPN" || left[at]) continue;
      const key = cueKey(lemma, pos);
      const count = counts.get(key) ?? { marked: 0, all: 0 };
      counts.set(key, { marked: count.marked + (inCue[at] && HEADS.has(pos) ? 1 : 0), all: count.all + 1 });
    }
  }
  return counts;
}

/** Levels for a text that is itself among the counted ones: its own counts are taken away first. */
export function levelsWithout(counts: CueCounts, example: Example): Uint8Array {
  const own = countCues([example]);
  return cueLevels(example.sheet.tokens, (lemma, pos): CueCount | undefined => {
    const key = cueKey(lemma, pos);
    const [all, mine] = [counts.get(key), own.get(key)];
    return all && { marked: all.marked - (mine?.marked ?? 0), all: all.all - (mine?.all ?? 0) };
  });
}

/** The counts in the form of the data file: words seen at least three times, by part of speech. */
export function packCounts(counts: CueCounts) {
  const groups: Record<string, string[]> = {};
  for (const [key, { marked, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, pos] = key.split(" ") as [string, string];
    if (all < 3 || !pos || lemma.includes("|")) continue;
    groups[pos] ??= [];
    groups[pos]?.push(`${lemma}|${marked}|${all}`);
  }
  return {
    note: "How often coders took a word, by lemma and part of speech, for part of a cue: lemma|marked|all. From PolNeAR's training part.",
    words: Object.fromEntries(Object.entries(groups).map(([pos, words]) => [pos, words.join(" ")])),
  };
}
