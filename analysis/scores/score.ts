import { isRead } from "../shared/read";
import {
  type Clustered,
  clusteredIntervals,
  fewestWords,
  perWords,
  poissonInterval,
  wilsonInterval,
} from "../shared/statistics";
import type { Score } from "../types";
import { type Measure, methods } from "./measure";
import type { Scored } from "./selection";
import { type Tally, tally } from "./tally";
import { type Wholes, wholesOf } from "./whole";

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
  if (!isRead(document))
    return `not scored: language is “${document.language}”, and the analysis reads English`;
  if (select.from === "loadedTerms" && select.voice === "headline" && document.headline === null)
    return "the text prints no headline";
  return null;
}

/** Why a count cannot be made a score, or `null` where it can. */
function unmeasurable({ unit, of: whole }: Measure, of: number): string | null {
  if (unit === "per 1,000 words" && of < fewestWords)
    return `too short: ${of} ${of === 1 ? "word" : "words"}`;
  if (of > 0) return null;
  return whole === "words" ? "no words" : nothing[whole.from];
}

/** A measure counted in the documents it applies to, and why it has no value, if so. */
interface Counted {
  readonly measure: Measure;
  readonly tallies: readonly Tally[];
  readonly count: number;
  readonly of: number;
  readonly reason: string | null;
}

function counted(measure: Measure, tallies: readonly Tally[], barred: string | null): Counted {
  const count = tallies.reduce((all, tally) => all + tally.count, 0);
  const of = tallies.reduce((all, tally) => all + tally.of, 0);
  return { measure, tallies, count, of, reason: barred ?? unmeasurable(measure, of) };
}

/** The intervals of all shares whose units are dependent; those of one whole are made together. */
function clusteredOf(all: readonly Counted[]): ReadonlyMap<Measure, Clustered> {
  const byWhole = new Map<Measure["of"], Counted[]>();
  for (const one of all) {
    if (one.measure.method !== "bootstrap" || one.reason !== null) continue;
    const together = byWhole.get(one.measure.of);
    if (together) together.push(one);
    else byWhole.set(one.measure.of, [one]);
  }
  return new Map(
    [...byWhole.values()].flatMap((together) => {
      const intervals = clusteredIntervals(together.map(({ tallies }) => tallies));
      return together.map(({ measure }, index) => [measure, intervals[index] as Clustered] as const);
    }),
  );
}

/** The value and interval of a measure that can be measured. */
function measured({ measure, count, of }: Counted) {
  if (measure.method !== "poisson") return { value: count / of, interval: wilsonInterval(count, of) };
  const [low, high] = poissonInterval(count);
  return {
    value: (count / of) * perWords,
    interval: [(low / of) * perWords, (high / of) * perWords] as const,
  };
}

function scoreOfCounted(one: Counted, clustered: Clustered | undefined): Score {
  const { measure, tallies, count, of, reason } = one;
  const [first, second] = tallies;
  const marks = first && !second ? first.marks : tallies.flatMap((tally) => tally.marks);
  const method = clustered?.method ?? methods[measure.method].name;
  if (reason !== null) return { count, of, method, marks, value: null, interval: null, reason };
  if (clustered) return { count, of, method, marks, value: count / of, interval: clustered.interval };
  const { value, interval } = measured(one);
  return { count, of, method, marks, value, interval };
}

/** The scores that the tallies of one or more documents make together, by measure id. */
function assess(all: readonly Counted[]): Readonly<Record<string, Score>> {
  const clustered = clusteredOf(all);
  const scores: Record<string, Score> = {};
  for (const one of all) scores[one.measure.id] = scoreOfCounted(one, clustered.get(one.measure));
  return scores;
}

/** Each measure of one document, by measure id; `marks` are the ids of its marks. */
export function scoresOf(measures: readonly Measure[], reading: Scored): Readonly<Record<string, Score>> {
  const wholes = wholesOf(reading);
  return assess(
    measures.map((measure) =>
      counted(measure, [tally(reading, measure, wholes)], inapplicable(reading, measure)),
    ),
  );
}

/** One measure of one document; `marks` are the ids of its marks. */
export const scoreOf = (measure: Measure, reading: Scored): Score =>
  scoresOf([measure], reading)[measure.id] as Score;

/**
 * Each measure of several documents taken together, by measure id: counts and denominators are summed over the
 * documents it applies to. `marks` are `document#mark`, since ids are unique within a document only.
 */
export function pooledScores(
  measures: readonly Measure[],
  readings: readonly Scored[],
): Readonly<Record<string, Score>> {
  const all = readings.map((reading) => ({ reading, wholes: wholesOf(reading) }));
  return assess(measures.map((measure) => pooled(measure, all)));
}

interface Counting {
  readonly reading: Scored;
  readonly wholes: Wholes;
}

function pooled(measure: Measure, all: readonly Counting[]): Counted {
  const applicable = all.filter(({ reading }) => inapplicable(reading, measure) === null);
  const [first] = all;
  const tallies = applicable.map(({ reading, wholes }) => {
    const own = tally(reading, measure, wholes);
    return { ...own, marks: own.marks.map((mark) => `${reading.document.id}#${mark}`) };
  });
  const barred = first && applicable.length === 0 ? inapplicable(first.reading, measure) : null;
  return counted(measure, tallies, barred);
}
