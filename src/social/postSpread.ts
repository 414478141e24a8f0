import type { Spread } from "../kernel/measure.js";

/** How posts differ from each other, for each measure that they make. */
export interface PostSpread {
  /** Of interactions and followers; there only if every post gives its followers. */
  readonly engagementRate?: Spread;
  /** Of interactions and reach; there only if every post gives its reach. */
  readonly engagementRateByReach?: Spread;
  /** Of interactions and impressions; there only if every post gives them. */
  readonly engagementRateByImpressions?: Spread;
  /** Of interactions and views; there only if every post gives them. */
  readonly engagementRateByViews?: Spread;
  /** Of likes and posts. */
  readonly applauseRate?: Spread;
  /** Of comments and posts. */
  readonly conversationRate?: Spread;
  /** Of shares and posts. */
  readonly amplificationRate?: Spread;
  /** Of views and posts; there only if every post gives its views. */
  readonly viewsPerPost?: Spread;
}
