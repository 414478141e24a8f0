import type { Spread } from "../kernel/measure.js";

/** How the numbers vary from post to post, for each KPI. */
export interface PostSpread {
  /** Over interactions / followers; there only if every post gives its followers. */
  readonly engagementRate?: Spread;
  /** Over interactions / reach; there only if every post gives its reach. */
  readonly engagementRateByReach?: Spread;
  /** Over interactions / impressions; there only if every post gives its impressions. */
  readonly engagementRateByImpressions?: Spread;
  /** Over interactions / views; there only if every post gives its views. */
  readonly engagementRateByViews?: Spread;
  /** Over likes / posts. */
  readonly applauseRate?: Spread;
  /** Over comments / posts. */
  readonly conversationRate?: Spread;
  /** Over shares / posts. */
  readonly amplificationRate?: Spread;
  /** Over views / posts; there only if every post gives its views. */
  readonly viewsPerPost?: Spread;
}
