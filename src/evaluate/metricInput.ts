import type { MetricId } from "../catalog/metricId.js";
import type { KpiFunctions } from "./kpiFunctions.js";

/** The input of a KPI; any value, if the id is known only at run time. */
export type MetricInput<Id extends MetricId> = MetricId extends Id
  ? unknown
  : Parameters<KpiFunctions[Id]>[0];
