/** @module engagement-metrics/evaluate */

export { evaluate } from "./evaluate.js";
export { inputStandard } from "./inputStandard.js";
export type { MetricInput } from "./metricInput.js";
export type { MetricResult } from "./metricResult.js";
export type { StandardInput } from "./standardInput.js";
export type { StandardIssue } from "./standardIssue.js";
export type { StandardResult } from "./standardResult.js";
