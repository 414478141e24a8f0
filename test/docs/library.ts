import * as figures from "../../src/benchmark/figures/index.js";
import * as benchmark from "../../src/benchmark/index.js";
import * as catalog from "../../src/catalog/index.js";
import * as evaluate from "../../src/evaluate/index.js";
import * as exported from "../../src/exports/index.js";
import * as root from "../../src/index.js";
import * as models from "../../src/models/index.js";
import * as report from "../../src/report/index.js";
import * as sql from "../../src/sql/index.js";

/** Every export of the library, by its name. */
export const library: Readonly<Record<string, unknown>> = {
  ...root,
  ...catalog,
  ...evaluate,
  ...benchmark,
  ...figures,
  ...models,
  ...sql,
  ...exported,
  ...report,
};
