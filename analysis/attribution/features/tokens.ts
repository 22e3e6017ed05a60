import type { Sink } from "../../shared/linear/hash";
import type { Sheet } from "../sheet";
import { type Surroundings, step } from "./surroundings";

/** What the features of a token are read from. */
export interface TokenView {
  readonly sheet: Sheet;
  readonly around: Surroundings;
  readonly cueLevel: Uint8Array;
}

/** A column's value at a token; outside the token's sentence a number that says on which side and how far. */
export function valueAt(column: ArrayLike<number>, at: number, first: number, end: number): number {
  if (at < first) return at === first - 1 ? -1 : -3;
  if (at >= end) return at === end ? -2 : -4;
  return column[at] as number;
}

/** A column's value at a token, -1 where there is none. */
const known = (column: ArrayLike<number>, at: number): number => (at < 0 ? -1 : (column[at] as number));

/** Likely cues of a token's sentence, and whether it is quoted. */
const sentenceClass = ({ cues, quoted }: Surroundings, at: number): number =>
  (cues[at] as number) * 4 + (quoted[at] as number);

/** Features of one token for the first reading of a text: itself, its neighbours, and what stands around it. */
export function tokenFeatures(view: TokenView, at: number, sink: Sink): void {
  ownFeatures(view, at, sink);
  neighbourFeatures(view, at, sink);
  pairFeatures(view, at, sink);
  classFeatures(view, at, sink);
  quoteFeatures(view, at, sink);
  cueFeatures(view, at, sink);
  verbFeatures(view, at, sink);
  placeFeatures(view, at, sink);
}

function ownFeatures({ sheet, cueLevel }: TokenView, at: number, sink: Sink): void {
  const pos = sheet.pos[at] as number;
  sink.add(1, 0);
  sink.add(2, sheet.word[at] as number);
  sink.add(3, sheet.lemma[at] as number, pos);
  sink.add(4, pos);
  sink.add(5, sheet.shape[at] as number, sheet.boundary[at]);
  sink.add(6, sheet.suffix3[at] as number);
  sink.add(7, sheet.suffix2[at] as number, pos);
  sink.add(8, sheet.fine[at] as number);
  sink.add(9, sheet.middle[at] as number);
  sink.add(10, sheet.coarse[at] as number, pos);
  sink.add(11, cueLevel[at] as number, pos);
}

function neighbourFeatures({ sheet, cueLevel }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const pos = sheet.pos[at] as number;
  const level = cueLevel[at] as number;
  sink.add(12, valueAt(sheet.word, at - 1, first, end));
  sink.add(13, valueAt(sheet.word, at + 1, first, end));
  sink.add(14, valueAt(sheet.word, at - 2, first, end));
  sink.add(15, valueAt(sheet.word, at + 2, first, end));
  sink.add(16, valueAt(sheet.pos, at - 1, first, end));
  sink.add(17, valueAt(sheet.pos, at + 1, first, end));
  sink.add(18, valueAt(sheet.pos, at - 2, first, end));
  sink.add(19, valueAt(sheet.pos, at + 2, first, end));
  sink.add(20, valueAt(sheet.pos, at - 1, first, end) * 32 + pos);
  sink.add(21, pos * 32 + valueAt(sheet.pos, at + 1, first, end));
  sink.add(
    22,
    (valueAt(sheet.pos, at - 2, first, end) * 32 + valueAt(sheet.pos, at - 1, first, end)) * 32 + pos,
  );
  sink.add(
    23,
    (pos * 32 + valueAt(sheet.pos, at + 1, first, end)) * 32 + valueAt(sheet.pos, at + 2, first, end),
  );
  sink.add(
    24,
    (valueAt(sheet.pos, at - 1, first, end) * 32 + pos) * 32 + valueAt(sheet.pos, at + 1, first, end),
  );
  sink.add(31, valueAt(cueLevel, at - 1, first, end), level);
  sink.add(32, valueAt(cueLevel, at + 1, first, end), level);
  sink.add(33, valueAt(cueLevel, at - 2, first, end) * 8 + valueAt(cueLevel, at - 1, first, end));
  sink.add(34, valueAt(cueLevel, at + 1, first, end) * 8 + valueAt(cueLevel, at + 2, first, end));
}

function pairFeatures({ sheet, around }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const own = sheet.word[at] as number;
  const lemma = sheet.lemma[at] as number;
  const before = valueAt(sheet.word, at - 1, first, end);
  const after = valueAt(sheet.word, at + 1, first, end);
  sink.add(25, before, own);
  sink.add(26, own, after);
  sink.add(27, valueAt(sheet.fine, at - 1, first, end));
  sink.add(28, valueAt(sheet.fine, at + 1, first, end));
  sink.add(29, valueAt(sheet.middle, at - 1, first, end), sheet.middle[at]);
  sink.add(30, sheet.middle[at] as number, valueAt(sheet.middle, at + 1, first, end));
  sink.add(110, before * 31 + after, own);
  sink.add(114, lemma, valueAt(sheet.pos, at + 1, first, end));
  sink.add(115, lemma, valueAt(sheet.pos, at - 1, first, end));
  sink.add(116, sheet.middle[at] as number, after);
  sink.add(117, sheet.middle[at] as number, before);
  sink.add(118, lemma, around.ahead[at]);
  sink.add(120, valueAt(sheet.middle, at - 2, first, end));
  sink.add(121, valueAt(sheet.middle, at + 2, first, end));
  sink.add(124, after, valueAt(sheet.word, at + 2, first, end));
  sink.add(125, valueAt(sheet.word, at - 2, first, end), before);
}

function classFeatures({ sheet, around, cueLevel }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const pos = sheet.pos[at] as number;
  const sense = sheet.sense[at] as number;
  const name = around.nameBefore[at] as number;
  const namePart = known(sheet.pos, name);
  const nameClass = known(sheet.middle, name) * 32 + namePart;
  sink.add(111, nameClass, sheet.lemma[at]);
  sink.add(112, nameClass, (sheet.middle[at] as number) * 32 + pos);
  sink.add(113, known(sheet.word, name), pos);
  sink.add(
    119,
    (cueLevel[at] as number) * 8 + (around.ahead[at] as number),
    valueAt(sheet.pos, at + 1, first, end),
  );
  sink.add(130, sense, pos);
  sink.add(131, (sheet.senses[at] as number) * 32 + pos);
  sink.add(132, valueAt(sheet.sense, at - 1, first, end) * 64 + sense, pos);
  sink.add(133, sense * 64 + valueAt(sheet.sense, at + 1, first, end), pos);
  sink.add(
    134,
    (sheet.senses[at] as number) * 32 + valueAt(sheet.pos, at + 1, first, end),
    valueAt(sheet.word, at + 1, first, end),
  );
  sink.add(135, sense * 32 + valueAt(sheet.pos, at - 1, first, end), around.ahead[at]);
  sink.add(136, sense * 32 + pos, known(sheet.sense, name) * 32 + namePart);
  sink.add(
    140,
    valueAt(sheet.sense, at + 2, first, end) * 64 + valueAt(sheet.sense, at + 1, first, end),
    pos,
  );
  sink.add(
    141,
    valueAt(sheet.sense, at - 2, first, end) * 64 + valueAt(sheet.sense, at - 1, first, end),
    pos,
  );
}

function quoteFeatures({ sheet, around }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const quote = sheet.quote[at] as number;
  const punctuation = quote * 16 + (sheet.punctuation[at] as number);
  const before = at > 0 ? (sheet.quote[at - 1] as number) : -9;
  const after = at + 1 < sheet.length ? (sheet.quote[at + 1] as number) : -9;
  sink.add(40, quote * 5 + (sheet.quotationKind[at] as number));
  sink.add(41, before * 4 + quote, after);
  sink.add(42, quote, sheet.pos[at]);
  sink.add(43, (around.quoted[at] as number) * 4 + quote, around.cues[at]);
  sink.add(44, (at > 1 ? (sheet.quote[at - 2] as number) : -9) * 4 + before, quote);
  sink.add(45, punctuation, valueAt(sheet.punctuation, at - 1, first, end));
  sink.add(46, punctuation, valueAt(sheet.punctuation, at + 1, first, end));
}

function cueFeatures({ sheet, around, cueLevel }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const pos = sheet.pos[at] as number;
  const word = sheet.word[at] as number;
  const left = around.cueBefore[at] as number;
  const right = around.cueAfter[at] as number;
  const quote = sheet.quote[at];
  const stopLeft = (around.stopBefore[at] as number) > left;
  const stopRight = (around.stopAfter[at] as number) >= 0 && (around.stopAfter[at] as number) < right;
  const pathLeft = left < 0 ? 0 : 1 + (stopLeft ? 1 : 0) + (quote !== sheet.quote[left] ? 2 : 0);
  const pathRight = right < 0 ? 0 : 1 + (stopRight ? 1 : 0) + (quote !== sheet.quote[right] ? 2 : 0);
  const lemmaLeft = known(sheet.lemma, left);
  const lemmaRight = known(sheet.lemma, right);
  const stepLeft = left < 0 ? -1 : step(at - left);
  const stepRight = right < 0 ? -1 : step(right - at);
  sink.add(60, lemmaLeft, pathLeft);
  sink.add(61, lemmaRight, pathRight);
  sink.add(62, stepLeft, pathLeft);
  sink.add(63, stepRight, pathRight);
  sink.add(64, known(cueLevel, left), known(cueLevel, right));
  sink.add(65, lemmaLeft, word);
  sink.add(66, lemmaRight, word);
  sink.add(67, lemmaLeft, left < 0 ? 0 : sheet.word[left + 1]);
  sink.add(68, left < 0 ? -1 : stepLeft * 32 + pos, pathLeft);
  sink.add(69, right < 0 ? -1 : stepRight * 32 + pos, pathRight);
  sink.add(70, pathLeft * 8 + pathRight, (quote as number) * 4 + (around.quoted[at] as number));
  sink.add(71, pathLeft * 8 + pathRight, around.cues[at]);
  sink.add(72, known(sheet.fine, left), pathLeft);
  sink.add(73, known(sheet.fine, right), pathRight);
  const level = known(cueLevel, left) * 64;
  sink.add(74, level + (sheet.punctuation[at] as number), valueAt(sheet.word, at + 1, first, end));
  sink.add(75, level + valueAt(sheet.punctuation, at - 1, first, end), word);
  sink.add(139, left < 0 ? -1 : (sheet.sense[left] as number) * 32 + pos, pathLeft);
}

function verbFeatures({ sheet, around, cueLevel }: TokenView, at: number, sink: Sink): void {
  const pos = sheet.pos[at] as number;
  const next = around.verbAfter[at] as number;
  const last = around.verbBefore[at] as number;
  const ahead = next < 0 ? 0 : step(next - at);
  const back = last < 0 ? 0 : step(at - last);
  sink.add(80, known(sheet.lemma, next), ahead);
  sink.add(81, known(sheet.lemma, last), back);
  sink.add(82, known(cueLevel, next), pos * 16 + ahead);
  sink.add(83, known(sheet.fine, next), pos);
  sink.add(84, known(cueLevel, last), pos * 16 + back);
  sink.add(122, known(sheet.lemma, next), next < 0 ? -1 : (sheet.word[at] as number) * 31 + ahead);
  const behind = next < 0 ? -1 : valueAt(sheet.pos, next + 1, 0, sheet.end[at] as number);
  sink.add(123, next < 0 ? -1 : (cueLevel[next] as number) * 32 + behind, pos * 16 + ahead);
  sink.add(137, next < 0 ? -1 : (sheet.sense[next] as number) * 16 + ahead, pos);
  sink.add(138, last < 0 ? -1 : (sheet.sense[last] as number) * 16 + back, pos);
}

function placeFeatures({ sheet, around }: TokenView, at: number, sink: Sink): void {
  const first = sheet.first[at] as number;
  const end = sheet.end[at] as number;
  const quote = sheet.quote[at] as number;
  const quoted = around.quoted[at] as number;
  const cues = around.cues[at] as number;
  const label = sheet.labelPlace[at] as number;
  const paragraph = sheet.paragraph[at] as number;
  const boundary = sheet.boundary[at] as number;
  sink.add(50, boundary * 4 + (around.place[at] as number), quote);
  sink.add(51, step(at - first), quote);
  sink.add(52, step(end - 1 - at), quote);
  sink.add(53, at + sheet.offset < 30 ? step(at + sheet.offset) : 9, boundary);
  sink.add(90, sheet.word[first] as number, quote);
  sink.add(91, sheet.word[end - 1] as number, quote);
  const before = first - 1;
  sink.add(
    92,
    before < 0 ? -1 : (sheet.quote[before] as number) * 16 + (sheet.punctuation[before] as number),
    quote * 4 + quoted,
  );
  sink.add(93, before < 0 ? -1 : sentenceClass(around, before), quoted * 4 + cues);
  sink.add(94, end >= sheet.length ? -1 : sentenceClass(around, end), quoted * 4 + cues);
  sink.add(100, paragraph * 4 + label, boundary);
  sink.add(101, paragraph * 4 + label, sheet.before[at]);
  sink.add(102, (sheet.dashPlace[at] as number) * 4 + boundary, paragraph);
  sink.add(103, (sheet.after[at] as number) * 32 + (sheet.before[at] as number), paragraph * 4 + quote);
  sink.add(104, label * 4 + quote, paragraph * 32 + (sheet.pos[at] as number));
}
