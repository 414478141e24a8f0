/** Everything public. For CommonJS its declarations are one file, from which each subpath picks. */
export * from "../../src/benchmark/figures/index.js";
export * from "../../src/benchmark/index.js";
export * from "../../src/catalog/index.js";
export * from "../../src/evaluate/index.js";
export * from "../../src/exports/index.js";
export * from "../../src/index.js";
export * from "../../src/models/index.js";
export * from "../../src/report/index.js";
export * from "../../src/sql/index.js";
