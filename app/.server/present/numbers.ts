import type { Score } from "#analysis";
import { PERCENT } from "../../components/units";
import type { NumberView } from "../../components/view";

/** What is printed of a score. */
type Shown = Pick<Score, "value" | "count" | "of" | "interval" | "reason">;

type Unit = "per 1,000 words" | "share";

/** A score as printed: rates with one decimal, shares as whole per cent, what they count beside them. */
export function numberView(score: Shown, unit: Unit, href: string | null, counted = "words"): NumberView {
  const scale = unit === "share" ? 100 : 1;
  const interval = score.interval?.map((end) => end * scale) as [number, number] | undefined;
  return {
    value: score.value === null ? null : valueWords(score.value, unit),
    at: score.value === null ? null : score.value * scale,
    interval: interval ?? null,
    detail: `${score.count.toLocaleString("en")} of ${score.of.toLocaleString("en")}${counted ? ` ${counted}` : ""}`,
    href: score.count > 0 ? href : null,
    reason: score.reason ?? null,
  };
}

/** A plain count as a number view. */
export const countView = (count: number, href: string | null, detail = ""): NumberView => ({
  value: count.toLocaleString("en"),
  at: count,
  interval: null,
  detail,
  href: count > 0 ? href : null,
  reason: null,
});

export const valueWords = (value: number, unit: Unit): string =>
  unit === "share" ? `${Math.round(value * 100)}${PERCENT}` : value.toFixed(1);

/** "5.4 to 17.3", "36 to 58 %"; `null` without an interval. */
export function intervalWords({ interval }: Pick<Score, "interval">, unit: Unit): string | null {
  if (!interval) return null;
  const [low, high] = interval;
  return unit === "share"
    ? `${Math.round(low * 100)} to ${Math.round(high * 100)}${PERCENT}`
    : `${low.toFixed(1)} to ${high.toFixed(1)}`;
}

/** A round axis end at or above the largest value, so that four equal steps have short names. */
export function axisEnd(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 6, 8, 10].find((candidate) => candidate * magnitude >= most) ?? 10;
  return step * magnitude;
}
