import type { Fraction } from "../kernel/fraction.js";
import type { Ratio } from "../kernel/ratio.js";

/** The KPIs of posts. A KPI is absent where the totals lack a count that it needs. */
export interface PostSummary {
  /** Interactions / followers. */
  readonly engagementRate?: Fraction<"engagementRate">;
  /** Interactions / reach. */
  readonly engagementRateByReach?: Fraction<"engagementRateByReach">;
  /** Interactions / impressions. */
  readonly engagementRateByImpressions?: Fraction<"engagementRateByImpressions">;
  /** Interactions / views. */
  readonly engagementRateByViews?: Fraction<"engagementRateByViews">;
  /** Likes / posts. */
  readonly applauseRate?: Ratio<"applauseRate">;
  /** Comments / posts. */
  readonly conversationRate?: Ratio<"conversationRate">;
  /** Shares / posts. */
  readonly amplificationRate: Ratio<"amplificationRate">;
  /** Views / posts. */
  readonly viewsPerPost?: Ratio<"viewsPerPost">;
}
