/** @module engagement-metrics/catalog */

export { catalog } from "./catalog.js";
export type {
  ByOption,
  CatalogEntry,
  CatalogExample,
  CatalogInput,
  InputType,
  Language,
  Localized,
  Source,
  UndefinedWhen,
  Variant,
} from "./catalogEntry.js";
export type {
  ChoiceConstraint,
  Constraint,
  DoubleConstraint,
  NeedConstraint,
  ScaleConstraint,
  SumConstraint,
  UniqueConstraint,
} from "./constraint.js";
export type { Family } from "./family.js";
export { findMetrics } from "./findMetrics.js";
export type { Industry, IndustryMetric, IndustryMetrics } from "./industries.js";
export { type InputSchema, inputSchema } from "./inputSchema.js";
export type { MetricId } from "./metricId.js";
export { metricsFor } from "./metricsFor.js";
export type { JsonSchema } from "./typeSchema.js";
