import type { Kind, Ratio } from "engagement-metrics";

/** What a unit, such as a customer or a mailing, adds to the numerator and to the denominator. */
export interface Unit {
  readonly y: number;
  readonly d: number;
}

/** A measure with the spread of its units. */
export function unitsMeasure(kind: Kind, units: readonly Unit[]): Ratio {
  let [numerator, denominator, yy, dd, yd] = [0, 0, 0, 0, 0];
  for (const { y, d } of units) {
    numerator += y;
    denominator += d;
    yy += y * y;
    dd += d * d;
    yd += y * d;
  }
  const squares = { numeratorSquares: yy, denominatorSquares: dd, products: yd };
  return {
    metric: "benchmark",
    kind,
    unit: kind === "money" ? "money" : kind === "proportion" ? "fraction" : "number",
    better: "higher",
    value: numerator / denominator,
    numerator,
    denominator,
    scale: 1,
    additive: "always",
    spread: { unit: "customer", units: units.length, ...squares },
  };
}
