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
const GROUPS = ["rating", "listing", "word", "affix", "meaning", "neighbours", "sentence", "voice"] as const;

export type Group = (typeof GROUPS)[number];

/** The group of a template; none for the one that every word has. */
export const groupOf = (template: number): Group | undefined => GROUPS[Math.floor(template / 100) - 1];

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
  const { kind, pos, form, lemma, name, capital, rating, ending, beginning } = columns;
  const rated = step(rating[at] as number);
  sink.add(300, pos[at] as number);
  if (capital[at]) sink.add(301, capital[at] as number);
  if (name[at]) {
    sink.add(302, 0);
    return;
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

function neighbours(
  { rating, pos, kind, strength, match, coarse, name, words, ...all }: Columns,
  at: number,
  sink: Sink,
): void {
  const [first, end] = [all.first[at] as number, all.end[at] as number];
  const of = (column: ArrayLike<number>, place: number, outside = 0): number =>
    place >= first && place < end ? (column[place] as number) : outside;
  const [own, part] = [match[at] as number, kind[at] as number];
  const some = yes(rating[at] as number);
  const [before, after] = [of(rating, at - 1), of(rating, at + 1)];
  const [partBefore, partAfter] = [of(pos, at - 1, EDGE), of(pos, at + 1, EDGE)];
  sink.add(600, before);
  sink.add(601, after);
  sink.add(602, of(rating, at - 2));
  sink.add(603, of(rating, at + 2));
  sink.add(604, yes(before) * 4 + some * 2 + yes(after));
  sink.add(605, partBefore, part);
  sink.add(606, partAfter, part);
  sink.add(607, partBefore, some);
  sink.add(608, partAfter, some);
  sink.add(609, of(match, at - 1) === own ? 0 : of(strength, at - 1));
  sink.add(610, of(match, at + 1) === own ? 0 : of(strength, at + 1));
  if (part !== ADJECTIVE && part !== NOUN) sink.add(611, yes(before) * 2 + yes(after), pos[at] as number);
  if (at > first) {
    const little = littleOf((words[at - 1] as Word).form);
    sink.add(612, little);
    sink.add(613, little, some);
    if (!name[at - 1]) sink.add(614, coarse[at - 1] as number, some);
  }
  if (at + 1 < end) {
    sink.add(615, littleOf((words[at + 1] as Word).form));
    if (!name[at + 1]) sink.add(616, coarse[at + 1] as number, some);
  }
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
