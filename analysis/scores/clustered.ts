import { bootstrapInterval, type Interval, wilsonInterval } from "../shared/statistics";
import type { Part, Tally } from "./tally";

/** With fewer units a bootstrap has too few different samples to tell their spread. */
const fewestUnits = 5;

/** From this many documents on whole documents are drawn, since sentences of one document are alike too. */
const manyDocuments = 20;

/** The share of all that the parts hold; not a number where they hold nothing. */
function ratio(parts: readonly Part[]): number {
  let count = 0;
  let of = 0;
  for (const part of parts) {
    count += part.count;
    of += part.of;
  }
  return count / of;
}

/**
 * 95 % interval of a share whose units are dependent within a sentence, and the name of how it was made. A bootstrap
 * says nothing where all units agree (its interval has no width) or where they are few; there a Wilson interval takes
 * each unit as one observation, which is rather too wide than too narrow. At least one tally must hold something.
 */
export function clusteredInterval(
  tallies: readonly Tally[],
  share: number,
): { readonly interval: Interval | null; readonly method: string } {
  const byDocument = tallies.length >= manyDocuments;
  const unit = byDocument ? "documents" : "sentences";
  const parts = byDocument ? tallies : tallies.flatMap(({ sentences }) => sentences);
  const units = parts.filter(({ of }) => of > 0);
  const varied = units.some(({ count, of }) => count / of !== share);
  return varied && units.length >= fewestUnits
    ? { interval: bootstrapInterval(units, ratio), method: `bootstrap over ${unit}` }
    : { interval: wilsonInterval(share * units.length, units.length), method: `Wilson over ${unit}` };
}
