import type { Measure } from "../../kernel/measure.js";
import type { Interval } from "../../statistics/interval.js";

/** A measure as its KPI returns it, with its interval. */
export interface ReportMeasure extends Measure {
  /** The number that is divided, for measures that are ratios. */
  readonly numerator?: number;
  /** The number that it is divided by. */
  readonly denominator?: number;
  /** The 95 % confidence interval. */
  readonly interval: Interval;
}
