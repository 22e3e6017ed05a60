import type { Sink } from "../../shared/linear/hash";
import type { Word } from "../words";
import { ADJECTIVE, type Columns, NOUN } from "./columns";
import { littleOf } from "./little-words";
import { isPlain, plainFeatures } from "./plain";
import { chargeStep, lengthStep } from "./steps";

/** From this rating on a word counts as rated, where features ask only for yes or no. */
const RATED = 2;
const HIGH = 6;

const step = (rating: number): number => (rating < RATED ? 0 : rating < HIGH ? 1 : 2);
/** A part of speech outside of the sentence. */
const EDGE = 31;
const yes = (rating: number): number => (rating >= RATED ? 1 : 0);

/** Kinds of features, by the hundreds of their templates, from 100: what a reason is made of. */
export const GROUPS = [
  "rating",
  "listing",
  "word",
  "affix",
  "meaning",
  "neighbours",
  "sentence",
  "voice",
] as const;

export type Group = (typeof GROUPS)[number];

/** Number of a template's group in `GROUPS`; of none for templates that belong to no group. */
export const groupNumber = (template: number): number => Math.floor(template / 100) - 1;

/** Features of one word of a text; punctuation has none. Templates of one group share their hundreds. */
export function wordFeatures(columns: Columns, at: number, sink: Sink): void {
  if (isPlain(columns, at)) {
    plainFeatures(columns, at, sink);
    return;
  }
  ownRating(columns, at, sink);
  ownListing(columns, at, sink);
  ownWord(columns, at, sink);
  neighbours(columns, at, sink);
  surroundings(columns, at, sink);
}

function ownRating({ rating, ratedAs, kind }: Columns, at: number, sink: Sink): void {
  const level = rating[at] as number;
  sink.add(100, level);
  sink.add(101, level, kind[at] as number);
  sink.add(102, ratedAs[at] as number);
  sink.add(103, ratedAs[at] as number, level >= 4 ? 1 : 0);
}

function ownListing(columns: Columns, at: number, sink: Sink): void {
  const { strength, listedAs, matchLength, rating, kind } = columns;
  const own = strength[at] as number;
  const level = rating[at] as number;
  if (own === 0) {
    sink.add(104, kind[at] as number);
    sink.add(105, level);
    return;
  }
  sink.add(202, own);
  sink.add(203, listedAs[at] as number);
  sink.add(204, listedAs[at] as number, own);
  sink.add(205, own, level);
  if ((matchLength[at] as number) > 1) sink.add(206, own, level > 0 ? 1 : 0);
}

function ownWord(columns: Columns, at: number, sink: Sink): void {
  const { kind, pos, form, lemma, name, joined, capital, rating, ending, beginning } = columns;
  const rated = step(rating[at] as number);
  sink.add(300, pos[at] as number);
  if (capital[at]) sink.add(301, capital[at] as number);
  const joint = joined[at] as number;
  if (joint) sink.add(305, joint);
  if (name[at]) {
    sink.add(302, 0);
    return;
  }
  if (joint) {
    sink.add(306, joint, form[at] as number);
    sink.add(307, joint, rated);
  }
  sink.add(303, form[at] as number);
  sink.add(304, lemma[at] as number);
  if (ending[at]) {
    sink.add(400, ending[at] as number);
    sink.add(401, ending[at] as number, rated > 0 ? 1 : 0);
  }
  if (beginning[at]) {
    sink.add(402, beginning[at] as number);
    sink.add(403, beginning[at] as number, rated > 0 ? 1 : 0);
  }
  const { fine, middle, coarse, sense } = columns;
  const some = rated > 0 ? 1 : 0;
  const topic = (kind[at] as number) * 64 + (sense[at] as number);
  sink.add(500, fine[at] as number);
  sink.add(501, middle[at] as number);
  sink.add(502, coarse[at] as number);
  sink.add(503, middle[at] as number, some);
  sink.add(504, coarse[at] as number, rated);
  sink.add(505, topic);
  sink.add(506, topic, some);
}

/** A column's value at a place of the sentence `[first, end)`, else the value outside of it. */
const valueAt = (
  column: ArrayLike<number>,
  place: number,
  first: number,
  end: number,
  outside: number,
): number => (place >= first && place < end ? (column[place] as number) : outside);

function neighbours(columns: Columns, at: number, sink: Sink): void {
  const { rating, pos, kind, strength, match } = columns;
  const first = columns.first[at] as number;
  const end = columns.end[at] as number;
  const own = match[at] as number;
  const part = kind[at] as number;
  const some = yes(rating[at] as number);
  const before = valueAt(rating, at - 1, first, end, 0);
  const after = valueAt(rating, at + 1, first, end, 0);
  const partBefore = valueAt(pos, at - 1, first, end, EDGE);
  const partAfter = valueAt(pos, at + 1, first, end, EDGE);
  sink.add(600, before);
  sink.add(601, after);
  sink.add(602, valueAt(rating, at - 2, first, end, 0));
  sink.add(603, valueAt(rating, at + 2, first, end, 0));
  sink.add(604, yes(before) * 4 + some * 2 + yes(after));
  sink.add(605, partBefore, part);
  sink.add(606, partAfter, part);
  sink.add(607, partBefore, some);
  sink.add(608, partAfter, some);
  sink.add(609, valueAt(match, at - 1, first, end, 0) === own ? 0 : valueAt(strength, at - 1, first, end, 0));
  const joint = columns.joined[at] as number;
  if (joint) sink.add(617, joint, Math.max(joint & 1 ? before : 0, joint & 2 ? after : 0));
  sink.add(610, valueAt(match, at + 1, first, end, 0) === own ? 0 : valueAt(strength, at + 1, first, end, 0));
  if (part !== ADJECTIVE && part !== NOUN) sink.add(611, yes(before) * 2 + yes(after), pos[at] as number);
  if (at > first) neighbourBefore(columns, at, some, sink);
  if (at + 1 < end) neighbourAfter(columns, at, some, sink);
}

function neighbourBefore({ words, name, coarse }: Columns, at: number, some: number, sink: Sink): void {
  const little = littleOf((words[at - 1] as Word).form);
  sink.add(612, little);
  sink.add(613, little, some);
  if (!name[at - 1]) sink.add(614, coarse[at - 1] as number, some);
}

function neighbourAfter({ words, name, coarse }: Columns, at: number, some: number, sink: Sink): void {
  sink.add(615, littleOf((words[at + 1] as Word).form));
  if (!name[at + 1]) sink.add(616, coarse[at + 1] as number, some);
}

function surroundings(columns: Columns, at: number, sink: Sink): void {
  const { rating, strength, others, voice } = columns;
  const level = rating[at] as number;
  const [some, listed] = [yes(level), strength[at] ? 1 : 0];
  const charge = chargeStep(others[at] as number);
  sink.add(700, charge);
  sink.add(701, charge, step(level));
  sink.add(702, charge, listed);
  sink.add(703, lengthStep((columns.end[at] as number) - (columns.first[at] as number)));
  sink.add(800, voice[at] as number);
  sink.add(801, voice[at] as number, some);
  sink.add(802, voice[at] as number, listed);
  sink.add(900, 0);
}
