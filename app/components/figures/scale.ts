/** Steps of an axis: five ticks, at 0 and four equal steps. */
export const STEPS = 4;

/** Lengths of one step that read well, times a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * The end of an axis from 0 that holds all values and whose four steps are round numbers.
 * @param values in any one unit; those that are not finite are passed over.
 * @returns at least 4 × the smallest round step, so never 0.
 */
export function roundMax(values: readonly number[]): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite));
  if (largest === 0) return STEPS;
  const step = largest / STEPS;
  const power = 10 ** Math.floor(Math.log10(step));
  const round = ROUND_STEPS.find((one) => one * power >= step - 1e-9 * step) ?? 10;
  return Number((round * power * STEPS).toPrecision(12));
}

/** The ticks of an axis from 0 to `max`. */
export function ticks(max: number): number[] {
  return Array.from({ length: STEPS + 1 }, (_, at) => Number(((max * at) / STEPS).toPrecision(12)));
}

/** A place on an axis from 0 to `max` as an SVG length in per cent, kept on the axis. */
export function place(value: number, max: number): string {
  return percent(Math.min(Math.max(value, 0), max) / max);
}

/** A share from 0 to 1 as an SVG length in per cent; two decimals are less than a pixel. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
