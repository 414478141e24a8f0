/** @module engagement-metrics/catalog */

export type { ByOption } from "./byOption.js";
export { catalog } from "./catalog.js";
export type { CatalogEntry } from "./catalogEntry.js";
export type { CatalogExample } from "./catalogExample.js";
export type { CatalogInput } from "./catalogInput.js";
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
export type { InputType } from "./inputType.js";
export type { JsonSchema } from "./jsonSchema.js";
export type { Language } from "./language.js";
export type { Localized } from "./localized.js";
export type { MethodText } from "./methodText.js";
export type { MetricId } from "./metricId.js";
export { metricsFor } from "./metricsFor.js";
export type { Source } from "./source.js";
export type { UndefinedWhen } from "./undefinedWhen.js";
export type { Variant } from "./variant.js";
