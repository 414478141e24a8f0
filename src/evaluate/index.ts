/** @module engagement-metrics/evaluate */

export { evaluate, type MetricInput, type MetricResult } from "./evaluate.js";
