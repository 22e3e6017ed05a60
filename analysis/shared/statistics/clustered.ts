import { bootstrapIntervals } from "./bootstrap";
import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson";

/** How many of how many in each of several units. */
export interface Units {
  readonly counts: readonly number[];
  readonly of: readonly number[];
}

/** How many of how many in one document, and in each of its sentences. */
export interface SentenceTally {
  readonly count: number;
  readonly of: number;
  readonly sentences: Units;
}

/** With fewer units a bootstrap has too few different samples to tell their spread. */
const fewestUnits = 5;

/** From this many documents on whole documents are drawn, since sentences of one document are alike too. */
const manyDocuments = 20;

/** An interval and the name of how it was made. */
export interface Clustered {
  readonly interval: Interval;
  readonly method: string;
}

/** The share of all that the units hold; not a number where they hold nothing. */
const shareOf = ({ counts, of }: Units): number => sumOf(counts) / sumOf(of);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether a bootstrap can tell the spread: the units are not few and do not all agree. */
function varies(units: Units): boolean {
  const { counts, of } = units;
  const share = shareOf(units);
  return of.length >= fewestUnits && counts.some((count, unit) => count / (of[unit] as number) !== share);
}

/** Whole documents as units; those that hold nothing are left out. */
function documentsOf(tallies: readonly SentenceTally[]): Units {
  const holding = tallies.filter(({ of }) => of > 0);
  return { counts: holding.map(({ count }) => count), of: holding.map(({ of }) => of) };
}

/** The sentences of all documents as units. */
function sentencesOf(tallies: readonly SentenceTally[]): Units {
  const [first, second] = tallies;
  if (first && !second) return first.sentences;
  return {
    counts: tallies.flatMap(({ sentences }) => sentences.counts),
    of: tallies.flatMap(({ sentences }) => sentences.of),
  };
}

/**
 * 95 % intervals of shares whose units are dependent within a sentence, and the name of how each was made. A
 * bootstrap says nothing where all units agree (its interval has no width) or where they are few; there a Wilson
 * interval takes each unit as one observation, which is rather too wide than too narrow.
 *
 * @param shares the tallies of each share in the same documents, all of one whole, which must hold something
 */
export function clusteredIntervals(shares: readonly (readonly SentenceTally[])[]): readonly Clustered[] {
  const byDocument = (shares[0]?.length ?? 0) >= manyDocuments;
  const kind = byDocument ? "documents" : "sentences";
  const all = shares.map(byDocument ? documentsOf : sentencesOf);
  const varied = all.filter(varies);
  const intervals = bootstrapIntervals(
    varied[0]?.of ?? [],
    varied.map(({ counts }) => counts),
  );
  return all.map((units) => {
    const interval = intervals[varied.indexOf(units)];
    const { length } = units.of;
    return interval
      ? { interval, method: `bootstrap over ${kind}` }
      : { interval: wilsonInterval(shareOf(units) * length, length), method: `Wilson over ${kind}` };
  });
}
