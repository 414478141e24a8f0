import type { Industry } from "./industry.js";
import type { IndustryMetric } from "./industryMetric.js";
import type { Source } from "./source.js";

/** The KPIs that are recommended to an industry. */
export interface IndustryMetrics {
  /** The industry. */
  readonly industry: Industry;
  /** The KPIs, the most important first. */
  readonly metrics: readonly IndustryMetric[];
  /** Publications that recommend them. */
  readonly sources: readonly Source[];
}
