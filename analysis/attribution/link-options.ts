import type { Sink } from "../shared/linear/hash";
import type { Weights } from "../shared/linear/weights";
import { anchorsIn } from "./anchors";
import { linkFeatures, type Pairing, runningCounts, sourcelessFeatures } from "./features/links";
import { speakersIn, windowView } from "./features/window-view";
import { CONTENT, insideOf, SOURCE } from "./model/labels";
import type { Range } from "./range";
import { type TokenScores, tokenScores } from "./scores";
import { windowProbabilities } from "./second-reading";
import { DASH, type Sheet } from "./sheet";

/** Where the parts of relations are, each role in text order, not yet brought together. */
export type LooseParts = Readonly<Record<"sources" | "cues" | "contents", readonly Range[]>>;

/** One answer to "whose is it?": the part with an index, or `null` for none. */
export interface Option {
  readonly index: number | null;
  readonly features: (sink: Sink) => void;
}

/** So many of the nearest parts, on both sides together, are weighed. */
const NEAREST = 12;

/** For each content the cues that may be its own, for each cue the sources that may be its own, nearest first. */
export function linkOptions(second: Weights, sheet: Sheet, cueLevel: Uint8Array, parts: LooseParts) {
  const running = runningCounts(sheet, parts);
  const likelihoods = likelihoodsOf(second, sheet, cueLevel, parts);
  const pairingsOf = (role: Pairing["role"], pairs: readonly { cue: number; part: Range }[]): Pairing[] => {
    const rated = pairs.map(({ cue, part }) => ({
      head: likelihoods[cue]?.head ?? 0,
      likelihood: likelihoods[cue]?.[role](part) ?? 0,
      cue: parts.cues[cue] as Range,
      part,
    }));
    const highest = Math.max(0, ...rated.map(({ likelihood }) => likelihood));
    return rated.map((pair, nearer) => ({ ...pair, role, highest, nearer }));
  };
  const features = (pairing: Pairing) => (sink: Sink) => linkFeatures(sheet, running, pairing, sink);

  const contents = parts.contents.map((part): Option[] => {
    const nearest = nearestOf(parts.cues, part);
    const dash = nearest.filter((cue) => isDashBehind(sheet, part, parts.cues[cue] as Range));
    const near = dash.length > 0 ? dash : nearest;
    const pairings = pairingsOf(
      "content",
      near.map((cue) => ({ cue, part })),
    );
    return pairings.map((pairing, place) => ({ index: near[place] as number, features: features(pairing) }));
  });
  const sources = parts.cues.map((range, cue): Option[] => {
    const near = nearestOf(parts.sources, range);
    const pairings = pairingsOf(
      "source",
      near.map((source) => ({ cue, part: parts.sources[source] as Range })),
    );
    const seen = {
      cue: range,
      head: likelihoods[cue]?.head ?? range[0],
      highest: pairings[0]?.highest ?? 0,
      near: pairings.filter(({ part }) => sheet.first[part[0]] === sheet.first[range[0]]).length,
    };
    return [
      ...pairings.map((pairing, place) => ({ index: near[place] as number, features: features(pairing) })),
      { index: null, features: (sink: Sink) => sourcelessFeatures(sheet, seen, sink) },
    ];
  });
  return { contents, sources };
}

/** "“…” — Ana Ruiz": a dash right behind words belongs to them, whatever else is near. */
const isDashBehind = ({ punctuation }: Sheet, [, end]: Range, [cue]: Range): boolean =>
  cue === end && punctuation[cue] === DASH;

/** Indices of the ranges with the fewest tokens between them and another, nearest first; ranges in text order. */
function nearestOf(ranges: readonly Range[], [from, to]: Range): readonly number[] {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range)[0] < from) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, low - NEAREST);
  const gap = ([start, end]: Range): number => Math.max(start - to, from - end, 0);
  return ranges
    .slice(first, low + NEAREST)
    .map((range, place) => ({ index: first + place, gap: gap(range) }))
    .sort((a, b) => a.gap - b.gap || a.index - b.index)
    .slice(0, NEAREST)
    .map(({ index }) => index);
}

/** For each cue its head, and how likely a range is its source or content by the second reading, given all parts. */
function likelihoodsOf(second: Weights, sheet: Sheet, cueLevel: Uint8Array, parts: LooseParts) {
  const scores = certain(sheet.length, parts);
  const base = { sheet, scores, cueLevel, speakers: speakersIn(sheet, scores) };
  const anchors = anchorsIn(sheet, scores, cueLevel);
  const byToken = new Map(anchors.map((anchor) => [anchor.at, anchor]));
  return parts.cues.map(([from, to]) => {
    let at = from;
    while (at < to && !byToken.has(at)) at += 1;
    const anchor = byToken.get(at);
    if (!anchor) return { head: from, source: () => 0, content: () => 0 };
    const probabilities = windowProbabilities(second, windowView(base, anchors, anchor));
    const length = anchor.to - anchor.from;
    const source = insideOf(probabilities, length, SOURCE);
    const content = insideOf(probabilities, length, CONTENT);
    return {
      head: at,
      source: (range: Range) => meanIn(source, range, anchor.from),
      content: (range: Range) => meanIn(content, range, anchor.from),
    };
  });
}

/** Mean of a window's column over a range; what lies outside the window counts 0. */
function meanIn(column: Float32Array, [from, to]: Range, offset: number): number {
  let sum = 0;
  for (let at = Math.max(from, offset); at < Math.min(to, offset + column.length); at += 1)
    sum += column[at - offset] as number;
  return to > from ? sum / (to - from) : 0;
}

/** Scores of a text whose parts are known. */
function certain(length: number, { sources, cues, contents }: LooseParts): TokenScores {
  const columns = (parts: readonly Range[]) => {
    const column = () => new Float32Array(length);
    const [inside, begins, ends] = [column(), column(), column()];
    for (const [from, to] of parts) {
      inside.fill(1, from, to);
      begins[from] = 1;
      ends[to - 1] = 1;
    }
    return { inside, begins, ends };
  };
  return tokenScores(columns(sources), columns(cues), columns(contents));
}
