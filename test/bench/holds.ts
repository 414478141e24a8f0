import { confidenceInterval, type Measure } from "engagement-metrics";

/** Whether the 95 % interval of a measure holds the true value. */
export function holds(measure: Measure, truth: number): boolean {
  const { lower, upper } = confidenceInterval(measure);
  return lower !== null && upper !== null && lower <= truth && truth <= upper;
}
