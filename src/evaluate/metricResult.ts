import type { MetricId } from "../catalog/metricId.js";
import type { KpiFunctions } from "./kpiFunctions.js";

/** The measure that a KPI returns. */
export type MetricResult<Id extends MetricId> = ReturnType<KpiFunctions[Id]>;
