import type { Spread } from "../kernel/spread.js";

/**
 * How the numbers vary from post to post, for each KPI. Only posts that have the fields of the KPI
 * count.
 */
export interface PostSpread {
  /** Over interactions / followers. */
  readonly engagementRate?: Spread;
  /** Over interactions / reach. */
  readonly engagementRateByReach?: Spread;
  /** Over interactions / impressions. */
  readonly engagementRateByImpressions?: Spread;
  /** Over interactions / views. */
  readonly engagementRateByViews?: Spread;
  /** Over likes / posts. */
  readonly applauseRate?: Spread;
  /** Over comments / posts. */
  readonly conversationRate?: Spread;
  /** Over shares / posts. */
  readonly amplificationRate?: Spread;
  /** Over views / posts. */
  readonly viewsPerPost?: Spread;
}
