import { indicesWithin } from "../shared/spans";
import type { Reading, Span } from "../types";
import { anchorsIn } from "./anchors";
import { cueCounts, cueLevels } from "./cue-levels";
import { speakersIn, windowView } from "./features/window-view";
import { CONTENT, columnsOf, SOURCE } from "./model/labels";
import { models } from "./models";
import { holds, type Range } from "./range";
import { type TokenScores, tokenScores } from "./scores";
import { windowProbabilities } from "./second-reading";
import { type Sheet, sheetOf } from "./sheet";

/** Spans of each role, not yet brought together. */
export interface Parts {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  readonly contents: readonly Span[];
}

/** Indices into the parts: one relation a cue. */
export interface Link {
  readonly cue: number;
  readonly source: number | null;
  readonly contents: readonly number[];
}

/** A content less likely than this any cue's own goes to the nearest cue. */
const LEAST_CONTENT = 0.02;
/** A cue has a source if some source is this likely its own. */
const LEAST_SOURCE = 0.02;

/**
 * Brings sources, cues and contents that are known as spans together into relations: each content goes to the cue, and
 * each cue takes the source, that the second reading finds likeliest, given where all parts are.
 */
export function linkParts(
  reading: Pick<Reading, "document" | "tokens" | "quotations">,
  parts: Parts,
): readonly Link[] {
  const sheet = sheetOf(reading);
  const ranges = {
    sources: parts.sources.map((span) => rangeOf(sheet, span)),
    cues: parts.cues.map((span) => rangeOf(sheet, span)),
    contents: parts.contents.map((span) => rangeOf(sheet, span)),
  };
  const cueLevel = cueLevels(sheet.tokens, (key) => cueCounts().get(key));
  const scores = scoresOf(sheet.length, ranges);
  const base = { sheet, scores, cueLevel, speakers: speakersIn(sheet, scores) };
  const anchors = anchorsIn(sheet, scores, cueLevel);
  const links = ranges.cues.map((_, cue) => ({
    cue,
    source: null as number | null,
    contents: [] as number[],
  }));
  const best = ranges.contents.map(() => ({ cue: -1, score: 0 }));
  for (const anchor of anchors) {
    const cue = ranges.cues.findIndex((range) => holds(range, anchor.at));
    const link = links[cue];
    if (!link) continue;
    const probabilities = windowProbabilities(models().second, windowView(base, anchors, anchor));
    const length = anchor.to - anchor.from;
    const source = columnsOf(probabilities, length, SOURCE).inside;
    const content = columnsOf(probabilities, length, CONTENT).inside;
    link.source = likeliest(ranges.sources, (range) => meanIn(source, range, anchor.from));
    for (const [index, range] of ranges.contents.entries()) {
      const score = meanIn(content, range, anchor.from);
      const top = best[index] as { cue: number; score: number };
      if (score > top.score) best[index] = { cue, score };
    }
  }
  for (const [index, { cue, score }] of best.entries()) {
    const own = score < LEAST_CONTENT ? nearest(ranges.cues, ranges.contents[index] as Range) : cue;
    links[own]?.contents.push(index);
  }
  return links;
}

/** The range with the fewest tokens between it and another. */
function nearest(ranges: readonly Range[], [from, to]: Range): number {
  const gaps = ranges.map((range) => Math.max(range[0] - to, from - range[1]));
  return gaps.indexOf(Math.min(...gaps));
}

function likeliest(ranges: readonly Range[], scoreOf: (range: Range) => number): number | null {
  const scores = ranges.map(scoreOf);
  const top = Math.max(LEAST_SOURCE, ...scores);
  const index = scores.indexOf(top);
  return index < 0 ? null : index;
}

/** Mean of a window's column over a range; what lies outside the window counts 0. */
function meanIn(column: Float32Array, [from, to]: Range, offset: number): number {
  let sum = 0;
  for (let at = Math.max(from, offset); at < Math.min(to, offset + column.length); at += 1)
    sum += column[at - offset] as number;
  return to > from ? sum / (to - from) : 0;
}

function scoresOf(length: number, ranges: Record<keyof Parts, readonly Range[]>): TokenScores {
  const columns = (parts: readonly Range[]) => {
    const [inside, begins, ends] = [
      new Float32Array(length),
      new Float32Array(length),
      new Float32Array(length),
    ];
    for (const [from, to] of parts) {
      inside.fill(1, from, to);
      begins[from] = 1;
      ends[to - 1] = 1;
    }
    return { inside, begins, ends };
  };
  return tokenScores(columns(ranges.sources), columns(ranges.cues), columns(ranges.contents));
}

function rangeOf({ tokens }: Sheet, { start, end }: Span): Range {
  const [from, to] = indicesWithin(tokens, { start, end });
  return [from, Math.max(to, from + 1)];
}
