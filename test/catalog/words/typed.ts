import type { Family, MetricId } from "../../../src/catalog/index.js";

/** Names as people type them, by the KPI that they mean, or by the family if they mean all of it. */
export type Typed = { readonly [Wanted in MetricId | Family]?: readonly string[] };
