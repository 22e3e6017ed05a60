import { bootstrapIntervals, type Interval, wilsonInterval } from "../shared/statistics";
import type { Part, Tally } from "./tally";

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
function shareOf(units: readonly Part[]): number {
  const count = units.reduce((all, unit) => all + unit.count, 0);
  return count / units.reduce((all, unit) => all + unit.of, 0);
}

/** Whether a bootstrap can tell the spread: the units are not few and do not all agree. */
function varies(units: readonly Part[]): boolean {
  const share = shareOf(units);
  return units.length >= fewestUnits && units.some(({ count, of }) => count / of !== share);
}

/**
 * 95 % intervals of shares whose units are dependent within a sentence, and the name of how each was made. A
 * bootstrap says nothing where all units agree (its interval has no width) or where they are few; there a Wilson
 * interval takes each unit as one observation, which is rather too wide than too narrow.
 *
 * @param shares the tallies of each share in the same documents, all of one whole, which must hold something
 */
export function clusteredIntervals(shares: readonly (readonly Tally[])[]): readonly Clustered[] {
  const byDocument = (shares[0]?.length ?? 0) >= manyDocuments;
  const kind = byDocument ? "documents" : "sentences";
  const all = shares.map((tallies) =>
    (byDocument ? tallies : tallies.flatMap(({ sentences }) => sentences)).filter(({ of }) => of > 0),
  );
  const varied = all.filter(varies);
  const intervals = bootstrapIntervals(
    (varied[0] ?? []).map(({ of }) => of),
    varied.map((units) => units.map(({ count }) => count)),
  );
  return all.map((units) => {
    const interval = intervals[varied.indexOf(units)];
    return interval
      ? { interval, method: `bootstrap over ${kind}` }
      : {
          interval: wilsonInterval(shareOf(units) * units.length, units.length),
          method: `Wilson over ${kind}`,
        };
  });
}
