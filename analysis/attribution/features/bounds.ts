import type { Sink } from "../../shared/linear/hash";
import type { Candidate, Likely } from "../candidate";
import type { Range } from "../range";
import type { TokenScores } from "../scores";
import { AUX, CLOSES, COMMA, INSIDE, MARK, OPENS, type Sheet, STOP, VERB } from "../sheet";
import { level9 } from "./levels";
import { step } from "./surroundings";

/** What the features of a content's bounds are read from. */
export interface BoundsView {
  readonly sheet: Sheet;
  readonly scores: TokenScores;
  readonly candidate: Candidate;
  /** Which part of the content. */
  readonly part: number;
}

/** What follows a content is looked at so far, so that time stays linear. */
const LOOK_AHEAD = 150;

/** Where the bounds are. */
interface Place {
  readonly from: number;
  readonly to: number;
  /** 1 right of the anchor, 0 left of it. */
  readonly side: number;
  /** Whether the content ends with its sentence, before the stop, or else. */
  readonly close: number;
  readonly quoting: number;
  readonly words: number;
}

/** Features of one choice of bounds for one part of a content. */
export function boundsFeatures(view: BoundsView, [from, to]: Range, sink: Sink): void {
  const { sheet, candidate } = view;
  const inside = countsIn(view, from, to);
  const place: Place = {
    from,
    to,
    side: from > candidate.anchor.at ? 1 : 0,
    close: closeOf(sheet, to),
    quoting: quotingOf(sheet, from, to, inside.marks),
    words: step(inside.words),
  };
  likelihoodFeatures(view, place, sink);
  edgeFeatures(view, place, sink);
  insideFeatures(view, place, inside, sink);
  endFeatures(view, place, inside.commas, sink);
  anchorFeatures(view, place, sink);
}

const probabilityOf = (likely: readonly Likely[], at: number): number =>
  likely.find(([token]) => token === at)?.[1] ?? 0;

function likelihoodFeatures({ scores, candidate, part }: BoundsView, { from, to }: Place, sink: Sink): void {
  const [begins, ends] = [
    level9(probabilityOf(candidate.begins, from)),
    level9(probabilityOf(candidate.ends, to - 1)),
  ];
  const [firstBegins, firstEnds] = [
    level9(scores.contentBegins[from] as number),
    level9(scores.contentEnds[to - 1] as number),
  ];
  const own = candidate.content[part] as Range;
  sink.add(1, begins * 16 + ends);
  sink.add(2, firstBegins * 16 + firstEnds);
  sink.add(3, begins * 16 + firstBegins);
  sink.add(4, ends * 16 + firstEnds);
  sink.add(5, (from === own[0] ? 1 : 0) + (to === own[1] ? 2 : 0));
}

/** Word, part of speech and punctuation at a token; -1 outside the text. */
const at = (column: ArrayLike<number>, token: number, length: number): number =>
  token < 0 || token >= length ? -1 : (column[token] as number);

function edgeFeatures({ sheet }: BoundsView, { from, to, side }: Place, sink: Sink): void {
  const { word, pos, punctuation, length } = sheet;
  sink.add(6, at(word, from, length), side);
  sink.add(7, at(word, from - 1, length), at(word, from, length));
  sink.add(8, at(word, to - 1, length));
  sink.add(9, at(word, to, length));
  sink.add(10, at(word, to, length), at(word, to + 1, length));
  sink.add(
    11,
    at(punctuation, to - 1, length) * 16 + at(punctuation, to, length),
    at(punctuation, to + 1, length),
  );
  sink.add(12, at(pos, to - 1, length) * 32 + at(pos, to, length), at(pos, to + 1, length));
  sink.add(13, at(pos, from, length) * 32 + at(pos, from - 1, length), side);
  sink.add(14, at(word, to - 1, length), at(word, to, length));
  sink.add(15, at(pos, to, length), at(word, to + 1, length));
  sink.add(49, at(sheet.middle, to, sheet.length), at(pos, to - 1, length) * 32 + at(pos, to, length));
  sink.add(
    50,
    at(pos, to, length) * 32 + at(pos, to + 1, length),
    at(punctuation, to - 1, length) * 4 + side,
  );
  sink.add(51, at(word, to - 1, length), side);
}

/** What a content holds: marks, commas, verbs, words, likely cues and likely content. */
function countsIn({ sheet, scores }: BoundsView, from: number, to: number) {
  const counts = { marks: 0, commas: 0, verbs: 0, words: 0, cues: 0, content: 0 };
  for (let token = from; token < to; token += 1) {
    const kind = sheet.punctuation[token] as number;
    if (kind === MARK) counts.marks += 1;
    else if (kind === COMMA) counts.commas += 1;
    else if (kind === 0) counts.words += 1;
    if (sheet.pos[token] === VERB || sheet.pos[token] === AUX) counts.verbs += 1;
    const likely = (scores.cue[token] as number) > 0.5;
    if (likely && (token === from || (scores.cue[token - 1] as number) <= 0.5)) counts.cues += 1;
    if ((scores.content[token] as number) > 0.5) counts.content += 1;
  }
  return counts;
}

function quotingOf({ quote }: Sheet, from: number, to: number, marks: number): number {
  const [first, last] = [quote[from] as number, quote[to - 1] as number];
  const odd = marks % 2 ? 4 : 0;
  return (
    (first === OPENS ? 1 : 0) +
    (last === CLOSES ? 2 : 0) +
    odd +
    (first === INSIDE ? 8 : 0) +
    (last === OPENS || last === INSIDE ? 16 : 0)
  );
}

function closeOf({ end, punctuation }: Sheet, to: number): number {
  const stop = end[to - 1] as number;
  if (to === stop) return 2;
  if (to === stop - 1 && punctuation[stop - 1] === STOP) return 1;
  return to === stop - 2 ? 3 : 0;
}

function insideFeatures(
  view: BoundsView,
  place: Place,
  counts: ReturnType<typeof countsIn>,
  sink: Sink,
): void {
  const { sheet, candidate } = view;
  const { from, to, side, quoting, words } = place;
  const head = candidate.anchor.at;
  const middle = sheet.middle[head] as number;
  sink.add(20, quoting, side);
  sink.add(21, quoting, at(sheet.punctuation, to, sheet.length));
  sink.add(
    22,
    Math.min(counts.verbs, 3) * 4 + side,
    (sheet.pos[head] as number) * 64 + (sheet.sense[head] as number),
  );
  sink.add(23, Math.min(counts.commas, 4) * 2 + side, middle);
  sink.add(24, Math.min(counts.cues, 3), side);
  sink.add(25, words * 2 + side, middle);
  sink.add(26, words * 2 + side, sheet.lemma[head]);
  sink.add(27, counts.verbs ? 1 : 0, sheet.word[from]);
  sink.add(47, level9(counts.content / (to - from)), words);
  sink.add(52, sheet.first[from] === sheet.first[to - 1] ? 0 : 1, quoting);
}

function endFeatures(
  { sheet, scores, candidate }: BoundsView,
  place: Place,
  commas: number,
  sink: Sink,
): void {
  const { to, side, close, quoting, words } = place;
  const end = sheet.end[to - 1] as number;
  const word = at(sheet.word, to, sheet.length);
  const head = candidate.anchor.at;
  sink.add(30, close * 2 + side, sheet.lemma[head]);
  sink.add(31, close * 2 + side, quoting);
  sink.add(
    32,
    close * 16 + at(sheet.punctuation, to - 1, sheet.length),
    at(sheet.punctuation, to, sheet.length),
  );
  sink.add(33, step(end - to), word);
  sink.add(34, close, words);
  sink.add(35, close * 2 + side, sheet.middle[head]);
  let [cues, sources] = [0, 0];
  for (let token = to; token < Math.min(end, to + LOOK_AHEAD); token += 1) {
    if ((scores.cue[token] as number) > 0.5) cues += 1;
    if ((scores.source[token] as number) > 0.5) sources += 1;
  }
  sink.add(46, Math.min(cues, 2) * 4 + Math.min(sources, 2) * 16, step(end - to) * 2 + side);
  sink.add(48, word, close * 8 + Math.min(commas, 2));
}

function anchorFeatures({ sheet, candidate, part }: BoundsView, place: Place, sink: Sink): void {
  const { from, to, side, quoting } = place;
  const { anchor, cue, content } = candidate;
  const lemma = sheet.lemma[anchor.at] as number;
  const middle = sheet.middle[anchor.at] as number;
  const gap = side ? from - cue[1] : cue[0] - to;
  const width = step(Math.max(0, gap)) * 2 + side;
  const sided = (sheet.word[from] as number) * 2 + side;
  sink.add(36, width, lemma);
  sink.add(37, width, side ? sheet.word[from] : sheet.word[to - 1]);
  sink.add(38, Math.min(gap, 3), side * 64 + at(sheet.punctuation, side ? from - 1 : to, sheet.length));
  sink.add(40, lemma, sided);
  sink.add(41, middle, sided);
  sink.add(42, lemma, at(sheet.pos, to, sheet.length) * 32 + at(sheet.pos, to - 1, sheet.length));
  sink.add(43, middle, at(sheet.word, to, sheet.length) * 2 + side);
  sink.add(44, sheet.first[from] === from ? 1 : 0, quoting * 2 + side);
  const opening = openingOf(sheet, from, to);
  sink.add(53, opening, lemma);
  sink.add(54, opening, middle);
  sink.add(55, opening, sheet.word[from]);
  sink.add(56, at(sheet.pos, from - 1, sheet.length) * 32 + at(sheet.pos, from, sheet.length), lemma);
  sink.add(57, at(sheet.word, to, sheet.length), lemma);
  sink.add(45, content.length * 4 + part, side);
}

/** So far from its beginning a content may name whom the words were said to. */
const ADDRESSEE = 12;

/**
 * How a content opens: with "to" or "that" (1 and 2), or with words before these and before any verb, as when it takes
 * in whom the words were said to ("told reporters that …"), and how many; 0 otherwise.
 */
function openingOf({ tokens, pos }: Sheet, from: number, to: number): number {
  for (let token = from; token < Math.min(to, from + ADDRESSEE); token += 1) {
    const lemma = tokens[token]?.lemma;
    const kind = lemma === "to" ? 1 : lemma === "that" ? 2 : 0;
    if (kind) return kind + 2 * step(token - from);
    if (pos[token] === VERB || pos[token] === AUX) return 0;
  }
  return 0;
}
