import type { Measure } from "../../kernel/measure.js";
import { confidenceInterval } from "../../statistics/confidenceInterval.js";
import type { ReportMeasure } from "../data/reportMeasure.js";

/** A measure with its interval. */
export function withInterval(measure: Measure): ReportMeasure {
  return { ...measure, interval: confidenceInterval(measure) };
}
