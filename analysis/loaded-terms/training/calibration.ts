/** A case to calibrate on: log-odds as predicted, the share of right ones, how much it counts. */
export interface Case {
  readonly sum: number;
  readonly share: number;
  readonly weight: number;
}

const ROUNDS = 25;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Slope and intercept that turn log-odds into calibrated ones (Platt 1999): a logistic regression on one number, by
 * Newton's method.
 */
export function fitCalibration(cases: readonly Case[]): {
  readonly slope: number;
  readonly intercept: number;
} {
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let [bySlope, byIntercept, curveSlope, curveBoth, curveIntercept] = [0, 0, 0, 0, 0];
    for (const { sum, share, weight } of cases) {
      const probability = 1 / (1 + Math.exp(-(slope * sum + intercept)));
      const error = (probability - share) * weight;
      const curve = probability * (1 - probability) * weight;
      bySlope += error * sum;
      byIntercept += error;
      curveSlope += curve * sum * sum;
      curveBoth += curve * sum;
      curveIntercept += curve;
    }
    const determinant = curveSlope * curveIntercept - curveBoth * curveBoth;
    slope -= (curveIntercept * bySlope - curveBoth * byIntercept) / determinant;
    intercept -= (curveSlope * byIntercept - curveBoth * bySlope) / determinant;
  }
  return { slope: rounded(slope), intercept: rounded(intercept) };
}
