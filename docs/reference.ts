/** @module engagement-metrics */

// Everything public, for the reference: what the root exports, and what only its own subpath does.
export * from "../src/benchmark/figures/index.js";
export * from "../src/benchmark/index.js";
export * from "../src/catalog/index.js";
export * from "../src/evaluate/index.js";
export * from "../src/index.js";
export * from "../src/models/index.js";
