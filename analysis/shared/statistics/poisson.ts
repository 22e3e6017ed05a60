import type { Interval } from "./interval";
import { level } from "./interval";

/** Terms smaller than this share of the sum so far cannot change it in double precision. */
const negligible = 1e-17;

/** Halvings of the search range: more than the 53 bits of a double's mantissa. */
const halvings = 60;

/** Natural logarithm of `n!`, exact up to rounding. Linear in `n`. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k += 1) sum += Math.log(k);
  return sum;
}

/** P(X <= n) for a Poisson variable of the given mean: the sum of its terms from `n` downwards. */
function atMost(n: number, mean: number, logFactorialOfN: number): number {
  if (mean === 0) return 1;
  let term = Math.exp(n * Math.log(mean) - mean - logFactorialOfN);
  let sum = term;
  for (let k = n; k > 0 && term > negligible * sum; k -= 1) {
    term *= k / mean;
    sum += term;
  }
  return Math.min(1, sum);
}

/** Ten standard deviations and a little for small counts: no 2.5 % end lies farther away. */
const tenDeviations = (n: number): number => 10 * Math.sqrt(n + 1) + 10;

/** The mean at which P(X <= n) is `probability`; the chance falls as the mean grows, so halving finds it. */
function meanWhere(n: number, probability: number): number {
  const logFactorialOfN = logFactorial(n);
  const reach = tenDeviations(n);
  let low = Math.max(0, n - reach);
  let high = n + reach;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(n, middle, logFactorialOfN) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Intervals made before, by count: most texts have the same few counts. */
const made = new Map<number, Interval>();

/**
 * Exact 95 % interval of a Poisson mean after seeing `count` events (Garwood 1936, Biometrika 28: 437–442).
 * Its usual form, half the chi-square quantiles with 2·count and 2·count + 2 degrees of freedom, is the same as
 * the two means at which a count this high, or this low, has a chance of 2.5 %; these are sought directly.
 * The unit is events; divide by the words read and multiply by 1,000 for a rate. Throws on a negative or
 * fractional count. Linear in `count`.
 */
export function poissonInterval(count: number): Interval {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`poissonInterval: ${count} is not a count; pass a whole number from 0`);
  const interval = made.get(count) ?? intervalOf(count);
  made.set(count, interval);
  return interval;
}

function intervalOf(count: number): Interval {
  const tail = (1 - level) / 2;
  const low = count === 0 ? 0 : meanWhere(count - 1, 1 - tail);
  return [low, meanWhere(count, tail)];
}
