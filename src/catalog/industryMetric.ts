import type { MetricId } from "./metricId.js";

/** A KPI that is recommended to an industry, and why. */
export interface IndustryMetric {
  /** The KPI's id. */
  readonly id: MetricId;
  /** Why it is recommended. */
  readonly why: string;
}
