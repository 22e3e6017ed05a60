/** Quantile of the standard normal distribution at 97.5 %. */
const z = 1.959963984540054;

/** Terms of the expansion, by power of 1 / degrees of freedom: coefficients of odd powers of z, over a common divisor. */
const terms: readonly (readonly [readonly number[], number])[] = [
  [[1, 1], 4],
  [[3, 16, 5], 96],
  [[-15, 17, 19, 3], 384],
  [[-945, -1920, 1482, 776, 79], 92160],
];

/**
 * Quantile at 97.5 % of Student's t distribution, by its expansion around the normal quantile (Abramowitz and Stegun
 * 1964, 26.7.5): off by less than .1 % from 4 degrees of freedom on.
 */
export function studentQuantile(degrees: number): number {
  return terms.reduce((sum, [coefficients, divisor], index) => {
    const odd = coefficients.reduce((all, coefficient, power) => all + coefficient * z ** (2 * power + 1), 0);
    return sum + odd / divisor / degrees ** (index + 1);
  }, z);
}
