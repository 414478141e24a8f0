/** @module engagement-metrics */

// Everything that users can import, for the reference: the exports of the root and of the other subpaths.
export * from "../src/benchmark/figures/index.js";
export * from "../src/benchmark/index.js";
export * from "../src/catalog/index.js";
export * from "../src/evaluate/index.js";
export * from "../src/exports/index.js";
export * from "../src/index.js";
export * from "../src/models/index.js";
export * from "../src/report/index.js";
export * from "../src/sql/index.js";
