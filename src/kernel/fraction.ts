import type { Percentage } from "./percentage.js";
import type { Ratio } from "./ratio.js";

/** A ratio that is a fraction. */
export interface Fraction<Metric extends string = string> extends Ratio<Metric>, Percentage {
  readonly unit: "fraction";
  readonly percent: number | null;
}
