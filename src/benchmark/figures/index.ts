/** @module engagement-metrics/benchmark/figures */

export { benchmarkFigures } from "./benchmarkFigures.js";
