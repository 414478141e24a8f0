/** @module engagement-metrics/evaluate */

export { evaluate } from "./evaluate.js";
export type { MetricInput } from "./metricInput.js";
export type { MetricResult } from "./metricResult.js";
