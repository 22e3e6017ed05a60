import type { Sink } from "../../shared/linear/hash";
import { type Columns, OTHER } from "./columns";
import { chargeStep } from "./steps";

/** From this rating on a neighbour may draw a function word or a name into a loaded phrase. */
const RATED = 2;

/**
 * Whether the word is a function word or a name that is neither rated, listed nor hyphened, nor beside a word that is: half of
 * all words, of which coders mark next to none. Few features do for them.
 */
export function isPlain(columns: Columns, at: number): boolean {
  const { kind, name, joined, first, end } = columns;
  if ((kind[at] !== OTHER && !name[at]) || joined[at]) return false;
  const from = Math.max(at - 1, first[at] as number);
  const to = Math.min(at + 1, (end[at] as number) - 1);
  for (let place = from; place <= to; place += 1) if (charged(columns, place)) return false;
  return true;
}

const charged = ({ rating, strength }: Columns, at: number): boolean =>
  (rating[at] as number) >= RATED || (strength[at] as number) > 0;

/** Features of a plain word: which it is, what stands two words away, what else the sentence holds, its voice. */
export function plainFeatures(columns: Columns, at: number, sink: Sink): void {
  const { pos, form, others, voice } = columns;
  const charge = chargeStep(others[at] as number);
  sink.add(1000, 0);
  sink.add(1001, form[at] as number);
  sink.add(1002, pos[at] as number, charge);
  sink.add(1003, ratingAt(columns, at, at - 2), ratingAt(columns, at, at + 2));
  sink.add(1004, voice[at] as number, charge);
}

/** The rating at a place of the word's sentence; 0 outside of it. */
const ratingAt = ({ rating, first, end }: Columns, at: number, place: number): number =>
  place >= (first[at] as number) && place < (end[at] as number) ? (rating[place] as number) : 0;
