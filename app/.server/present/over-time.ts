import { edition, type Measure, type PooledScore, pooledScore, summed } from "#analysis";
import { type RollupRow, rollup } from "#corpus/store";
import type { TimeFigureView, TimePoint } from "../../components/time/view";
import type { OutletView } from "../../components/view";
import { corpus } from "../corpus";
import { intervalWords, numberView } from "./numbers";
import { MOST_MONTHS, type Period, periodOf, periodsBetween, readable } from "./periods";
import { dateWords, plural } from "./words";

/** A chosen outlet. */
export interface ChosenOutlet {
  readonly id: string;
  readonly outlet: OutletView;
}

/**
 * A measure of outlets by month or year, from the sums that the store keeps.
 * @param asked month or year; `null` for what reads best
 * @param once whether documents that are one text count once
 */
export function overTime(
  chosen: readonly ChosenOutlet[],
  measure: Measure,
  asked: Period | null,
  once = false,
): { readonly by: Period; readonly figure: TimeFigureView } {
  const sums = chosen.map(({ id }) => rollup(corpus(), edition(), measure.id, { outlet: id, once }));
  const months = sums.flat().flatMap(({ month }) => periodOf(month, "month") ?? []);
  const best = readable(months);
  const isLong = asked === "month" && periodsBetween(months, "month").length > MOST_MONTHS;
  const by = asked === null || isLong ? best : asked;
  const named = sums.flat().flatMap(({ month }) => periodOf(month, by) ?? []);
  const periods = periodsBetween(named, by);
  const series = chosen.map(({ id, outlet }, at) => {
    const own = byPeriod(sums[at] ?? [], by);
    return { outlet, points: periods.map((period) => pointOf(own.get(period), measure, id, period)) };
  });
  const undated = sums
    .flat()
    .filter(({ month }) => periodOf(month, by) === null)
    .reduce((all, { documents }) => all + documents, 0);
  const points = series.flatMap((one) => one.points.flatMap((point) => point?.number ?? []));
  return {
    by,
    figure: {
      id: "over-time",
      title: `${measure.label}, by ${by}`,
      caption: `${measure.unit === "share" ? "Per cent" : "Per 1,000 words"}. The line: 95\u202f%, from the spread between documents. An open dot: fewer than 5 documents, so no line. A gap: no documents, not 0.`,
      max: timeAxisEnd(points.flatMap(({ at, interval }) => [at ?? 0, interval?.[1] ?? 0])),
      periods: periods.map(periodWords),
      series,
      undated: undated === 0 ? null : `${plural(undated, "document")} left out: the ${by} is not known.`,
    },
  };
}

function byPeriod(rows: readonly RollupRow[], by: Period): ReadonlyMap<string, readonly RollupRow[]> {
  const groups = new Map<string, RollupRow[]>();
  for (const row of rows) {
    const period = periodOf(row.month, by);
    if (period === null) continue;
    const group = groups.get(period);
    if (group) group.push(row);
    else groups.set(period, [row]);
  }
  return groups;
}

function pointOf(
  rows: readonly RollupRow[] | undefined,
  measure: Measure,
  outlet: string,
  period: string,
): TimePoint | null {
  if (!rows) return null;
  const sums = summed(rows);
  const score = pooledScore(measure, sums);
  const href = `/corpus?${new URLSearchParams({ outlet, from: period, to: period })}`;
  return {
    number: { ...pooledNumber(score, measure), href },
    count: sums.documents,
    documents: plural(sums.documents, "document"),
    interval: pooledInterval(score, measure) ?? score.method,
  };
}

/** A score of several documents as a number; it leads nowhere. */
export const pooledNumber = (score: PooledScore, measure: Measure) =>
  numberView(score, measure.unit, null, countedIn(measure));

export const pooledInterval = (score: PooledScore, measure: Measure): string | null =>
  intervalWords(score, measure.unit);

const countedIn = ({ of }: Measure): string =>
  of === "words" ? "words" : of.from === "loadedTerms" ? "terms" : of.from;

/** Lengths of one of an axis' four steps that read well, times a power of ten: finer than for rows, as charts are low. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The end of an axis from 0 that holds all values. */
function timeAxisEnd(values: readonly number[]): number {
  const step = Math.max(1, ...values) / 4;
  const power = 10 ** Math.floor(Math.log10(step));
  return 4 * power * (STEPS.find((one) => one * power >= step) ?? 10);
}

/** "May 2012" or "2012". */
const periodWords = (period: string): string => dateWords(period);
