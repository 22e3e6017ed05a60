import { poissonInterval, wilsonInterval } from "../shared/statistics";
import type { Score } from "../types";
import { clusteredInterval } from "./clustered";
import { type Measure, methods } from "./measure";
import type { Scored } from "./selection";
import { type Tally, tally } from "./tally";

/** Rates are given per this many words. */
const per = 1000;

/** Below this many body words a single term moves a rate by more than 20 per 1,000, so none is given. */
const shortest = 50;

/** What is missing where a share has nothing to be a share of. */
const nothing = {
  loadedTerms: "no loaded term found",
  claims: "no claim found",
  attributions: "no attribution found",
  quotations: "no quotation found",
  agency: "no action found",
} as const;

/** Why the measure does not apply to a document, or `null` where it does. */
function inapplicable({ document }: Scored, { select }: Measure): string | null {
  if (document.language !== null && document.language !== "en")
    return `language is “${document.language}”: the analysis reads English`;
  if (select.from === "loadedTerms" && select.voice === "headline" && document.headline === null)
    return "the text prints no headline";
  return null;
}

/** Why a count cannot be made a score, or `null` where it can. */
function unmeasurable({ unit, of: whole }: Measure, of: number): string | null {
  if (unit === "per 1,000 words" && of < shortest) return `too short: ${of} ${of === 1 ? "word" : "words"}`;
  if (of > 0) return null;
  return whole === "words" ? "no words" : nothing[whole.from];
}

/** The score that the tallies of one or more documents make together. */
function assess(measure: Measure, tallies: readonly Tally[], barred: string | null): Score {
  const count = tallies.reduce((all, tally) => all + tally.count, 0);
  const of = tallies.reduce((all, tally) => all + tally.of, 0);
  const base = {
    count,
    of,
    method: methods[measure.method].name,
    marks: tallies.flatMap(({ marks }) => marks),
  };
  const reason = barred ?? unmeasurable(measure, of);
  if (reason !== null) return { ...base, value: null, interval: null, reason };
  if (measure.method === "poisson") {
    const [low, high] = poissonInterval(count);
    return { ...base, value: (count / of) * per, interval: [(low / of) * per, (high / of) * per] };
  }
  const value = count / of;
  if (measure.method === "wilson") return { ...base, value, interval: wilsonInterval(count, of) };
  return { ...base, value, ...clusteredInterval(tallies, value) };
}

/** One measure of one document; `marks` are the ids of its marks. */
export const scoreOf = (measure: Measure, reading: Scored): Score =>
  assess(measure, [tally(reading, measure)], inapplicable(reading, measure));

/**
 * One measure of several documents taken together: counts and denominators are summed over the documents it
 * applies to. `marks` are `document#mark`, since ids are unique within a document only.
 */
export function pooledScore(measure: Measure, readings: readonly Scored[]): Score {
  const applicable = readings.filter((reading) => inapplicable(reading, measure) === null);
  const [first] = readings;
  const tallies = applicable.map((reading) => {
    const counted = tally(reading, measure);
    return { ...counted, marks: counted.marks.map((mark) => `${reading.document.id}#${mark}`) };
  });
  const barred = first && applicable.length === 0 ? inapplicable(first, measure) : null;
  return assess(measure, tallies, barred);
}
