import { expect } from "vitest";
import type { Span } from "#analysis";
import type { PredictedRelation } from "../../app/cli/evaluate/relation";
import { readStandoff, type Standoff } from "../../app/cli/evaluate/standoff";

// The words of five sentences: 4, 2, 5, 3, 3. The first character is one code point and two UTF-16 units.
export const TEXT =
  "🙂 Ann said prices fell. Rain came.\nBob denied that it rained.\nIt was cold. Big dogs barked.\n";
export const MARKS = [
  "T1\tSource 2 5\tAnn",
  "T2\tCue 6 10\tsaid",
  "T3\tContent 11 22\tprices fell",
  "T4\tContent 24 33\tRain came",
  "T5\tAttribution 6 10\tsaid",
  "E1\tAttribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4",
  "T6\tSource 35 38\tBob",
  "T7\tCue 39 45\tdenied",
  "T8\tContent 46 60\tthat it rained",
  "E2\tAttribution:T7 Content:T8 Cue:T7 Source:T6",
].join("\n");

/** Where these words stand in the text. */
export const at = (words: string, text = TEXT): Span => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

export const said = (
  confidence: number,
  parts: { source?: string; cue?: string; content: readonly string[] },
  text = TEXT,
): PredictedRelation => ({
  source: parts.source ? [at(parts.source, text)] : [],
  cue: parts.cue ? [at(parts.cue, text)] : [],
  content: parts.content.map((words) => at(words, text)),
  confidence,
});

/** The marks of a text, as the program reads them. */
export const goldOf = (name: string, text: string, marks: string): Standoff =>
  readStandoff(marks, text, `${name}.ann`);

export const rates = (p: number, r: number, gold: number, pred: number) => ({
  p: expect.closeTo(p, 12),
  r: expect.closeTo(r, 12),
  f1: expect.closeTo((2 * p * r) / (p + r), 12),
  gold,
  pred,
});

export const GUESSES = [
  said(0.9, { source: "Ann", cue: "said", content: ["prices fell", "Rain came"] }),
  said(0.3, { cue: "denied", content: ["it rained."] }),
  said(0.9, { content: ["dogs"] }),
];
