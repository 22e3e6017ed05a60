import type { Sink } from "../../shared/linear/hash";
import type { Sheet } from "../sheet";
import { level8 } from "./levels";
import { step } from "./surroundings";
import { valueAt } from "./tokens";
import type { WindowView } from "./window-view";

/** Features of one token of an anchor's window, for the second reading. */
export function windowFeatures(view: WindowView, at: number, sink: Sink): void {
  const { sheet, anchor, path, frame } = view;
  const place = at - anchor.from;
  const side = at < anchor.at ? 0 : at > anchor.at ? 1 : 2;
  const where: Where = {
    at,
    side,
    off: path.sentences[place] as number,
    sided: side * 4 + (path.sentences[place] as number),
    distance: step(Math.abs(at - anchor.at)),
    route:
      (((path.stops[place] as number) * 4 + (path.verbs[place] as number)) * 3 +
        (path.cues[place] as number)) *
        4 +
      (path.marks[place] as number),
    short:
      Math.min(path.stops[place] as number, 2) * 8 +
      (path.cues[place] as number) * 2 +
      ((path.marks[place] as number) > 0 ? 1 : 0),
    own: at >= anchor.run[0] && at < anchor.run[1] ? 1 : 0,
  };
  wordFeatures(view, where, sink);
  relativeFeatures(view, where, sink);
  scoreFeatures(view, where, sink);
  frameFeatures(view, where, sink);
  sink.add(60, frame, where.side * 32 + where.distance);
  sink.add(61, frame * 8 + where.off, (sheet.quote[at] as number) * 4 + side);
}

/** Where a token stands, seen from the anchor. */
interface Where {
  readonly at: number;
  /** 0 left of the anchor, 1 right of it, 2 the anchor. */
  readonly side: number;
  /** Sentences away. */
  readonly off: number;
  readonly sided: number;
  readonly distance: number;
  /** What stands between, fine and coarse. */
  readonly route: number;
  readonly short: number;
  /** Whether it belongs to the anchor's run. */
  readonly own: number;
}

/** Level of a probability at a token of the window. */
const levelAt = (column: Float32Array, at: number, from: number, to: number): number =>
  level8(valueAt(column, at, from, to));

/** Part of speech and punctuation beside the anchor. */
const besideClass = ({ pos, punctuation }: Sheet, at: number, from: number, to: number): number =>
  valueAt(pos, at, from, to) * 16 + valueAt(punctuation, at, from, to);

function wordFeatures(
  { sheet, anchor: { from, to } }: WindowView,
  { at, side, sided }: Where,
  sink: Sink,
): void {
  const own = valueAt(sheet.word, at, from, to);
  const pos = valueAt(sheet.pos, at, from, to);
  const quote = sheet.quote[at] as number;
  const kind = valueAt(sheet.punctuation, at, from, to);
  sink.add(1, sided);
  sink.add(2, own, side);
  sink.add(3, (sheet.sense[at] as number) * 32 + pos, side);
  sink.add(4, pos, sided);
  sink.add(6, sheet.middle[at] as number, side);
  sink.add(7, valueAt(sheet.word, at - 1, from, to), side);
  sink.add(8, valueAt(sheet.word, at + 1, from, to), side);
  sink.add(9, valueAt(sheet.pos, at - 1, from, to) * 32 + pos, side);
  sink.add(10, pos * 32 + valueAt(sheet.pos, at + 1, from, to), side);
  sink.add(11, valueAt(sheet.word, at - 1, from, to), own);
  sink.add(12, own, valueAt(sheet.word, at + 1, from, to));
  sink.add(
    13,
    (valueAt(sheet.pos, at - 1, from, to) * 32 + pos) * 32 + valueAt(sheet.pos, at + 1, from, to),
    side,
  );
  sink.add(14, quote * 5 + (sheet.quotationKind[at] as number), sided);
  sink.add(15, kind * 16 + valueAt(sheet.punctuation, at - 1, from, to), quote * 4 + side);
  sink.add(16, kind * 16 + valueAt(sheet.punctuation, at + 1, from, to), quote * 4 + side);
  sink.add(
    17,
    valueAt(sheet.quote, at - 1, from, to) * 4 + quote,
    valueAt(sheet.quote, at + 1, from, to) * 4 + side,
  );
}

function relativeFeatures({ sheet, cueLevel, anchor }: WindowView, where: Where, sink: Sink): void {
  const { at, side, sided, distance, route, short } = where;
  const { from, to } = anchor;
  const head = anchor.at;
  const lemma = sheet.lemma[head] as number;
  const pos = sheet.pos[at] as number;
  const word = (sheet.word[at] as number) * 4 + side;
  const near = side * 32 + distance;
  const headMiddle = sheet.middle[head] as number;
  const headPos = sheet.pos[head] as number;
  sink.add(20, distance, sided);
  sink.add(21, distance * 32 + pos, side);
  sink.add(22, lemma, sided);
  sink.add(23, lemma, distance * 4 + side);
  sink.add(24, lemma, word);
  sink.add(25, lemma, pos * 4 + side);
  sink.add(26, route, side);
  sink.add(27, short * 32 + pos, side);
  sink.add(28, short, word);
  sink.add(29, headPos * 8 + (cueLevel[head] as number), sided);
  sink.add(30, valueAt(sheet.word, head + 1, from, to), near);
  sink.add(31, besideClass(sheet, head + 1, from, to), near);
  sink.add(32, besideClass(sheet, head - 1, from, to), near);
  sink.add(34, headMiddle, distance * 4 + side);
  sink.add(35, sheet.fine[head] as number, sided);
  sink.add(36, headMiddle, pos * 4 + side);
  sink.add(37, (sheet.sense[head] as number) * 32 + headPos, distance * 4 + side);
  sink.add(38, (sheet.sense[head] as number) * 32 + pos, side);
  sink.add(39, sheet.senses[head] as number, sided);
}

function scoreFeatures({ sheet, scores, anchor, path, frame }: WindowView, where: Where, sink: Sink): void {
  const { at, side, off, sided, short, own } = where;
  const { from, to } = anchor;
  const source = levelAt(scores.source, at, from, to);
  const cue = levelAt(scores.cue, at, from, to);
  const content = levelAt(scores.content, at, from, to);
  const contentBegins = levelAt(scores.contentBegins, at, from, to);
  const contentEnds = levelAt(scores.contentEnds, at, from, to);
  const next = levelAt(scores.contentBegins, at + 1, from, to);
  const place = at - from;
  const lemma = sheet.lemma[anchor.at] as number;
  const rivals = path.cues[place] as number;
  const wordAfter = valueAt(sheet.word, at + 1, from, to);
  const kind = sheet.punctuation[at] as number;
  sink.add(40, source, sided * 2 + own);
  sink.add(41, cue, sided * 2 + own);
  sink.add(42, content, sided * 2 + own);
  sink.add(
    43,
    (levelAt(scores.sourceBegins, at, from, to) * 8 + source) * 8 + levelAt(scores.sourceEnds, at, from, to),
    side,
  );
  sink.add(44, (contentBegins * 8 + content) * 8 + contentEnds, side);
  sink.add(
    45,
    (levelAt(scores.cueBegins, at, from, to) * 8 + cue) * 8 + levelAt(scores.cueEnds, at, from, to),
    own * 4 + side,
  );
  sink.add(
    46,
    levelAt(scores.content, at - 1, from, to) * 8 + content,
    side * 8 + levelAt(scores.content, at + 1, from, to),
  );
  sink.add(
    47,
    levelAt(scores.source, at - 1, from, to) * 8 + source,
    side * 8 + levelAt(scores.source, at + 1, from, to),
  );
  sink.add(
    48,
    levelAt(scores.cue, at - 1, from, to) * 8 + cue,
    side * 8 + levelAt(scores.cue, at + 1, from, to),
  );
  sink.add(49, content * 8 + source, short * 4 + side);
  sink.add(50, source, rivals * 16 + (path.sources[place] as number) * 4 + side);
  sink.add(51, content, (rivals * 4 + off) * 4 + side);
  sink.add(52, content * 4 + side, lemma);
  sink.add(53, source * 4 + side, lemma);
  sink.add(54, content * 16 + source, frame * 4 + side);
  sink.add(55, next * 8 + contentEnds, kind * 4 + side);
  sink.add(57, levelAt(scores.contentEnds, at - 1, from, to) * 8 + contentBegins, sheet.word[at]);
  sink.add(58, contentEnds * 8 + next, wordAfter * 4 + side);
  sink.add(59, contentEnds * 8 + content, (sheet.word[at] as number) * 4 + side);
  const likely = level8(anchor.likelihood);
  sink.add(63, likely, sided);
  sink.add(64, likely * 8 + content, sided);
  sink.add(68, own, (sheet.pos[at] as number) * 8 + cue);
  sink.add(70, own * 8 + cue, wordAfter * 3 + lemma);
  sink.add(71, own * 8 + cue, valueAt(sheet.word, at - 1, from, to) * 3 + lemma);
}

function frameFeatures(view: WindowView, where: Where, sink: Sink): void {
  const { sheet, scores, cueLevel, anchor, path, frame, rivals, speakers } = view;
  const { at, side, off, sided, short, own } = where;
  const { from, to } = anchor;
  const head = anchor.at;
  const word = sheet.word[at] as number;
  const kind = sheet.punctuation[at] as number;
  const quoted = sheet.quote[head] ? 1 : 0;
  sink.add(5, (sheet.senses[head] as number) * 256 + frame, side);
  sink.add(62, rivals * 4 + (path.cues[at - from] as number), sided);
  sink.add(65, quoted, sided * 4 + (sheet.quote[at] as number));
  sink.add(67, path.others[at - from] as number, sided);
  sink.add(69, own, word * 3 + (sheet.lemma[head] as number));
  sink.add(72, (cueLevel[at] as number) * 8 + valueAt(cueLevel, at + 1, from, to), own * 4 + side);
  sink.add(73, frame, word * 4 + side);
  sink.add(74, kind * 64 + short, valueAt(sheet.word, at + 1, from, to) * 4 + side);
  sink.add(75, kind * 8 + off, frame * 4 + side);
  const label = (sheet.paragraph[head] as number) * 4 + (sheet.labelPlace[head] as number);
  sink.add(76, label, (sheet.labelPlace[at] as number) * 16 + sided);
  sink.add(77, (sheet.before[at] as number) * 8 + off, (sheet.paragraph[at] as number) * 4 + side);
  const elsewhere = (speakers.get(sheet.name[at] as number) ?? 0) - (scores.source[at] as number);
  sink.add(78, Math.min(3, Math.floor(elsewhere * 1.5)), level8(scores.source[at] as number) * 4 + side);
}
