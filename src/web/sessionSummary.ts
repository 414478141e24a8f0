import type { Fraction, Ratio, Total } from "../kernel/measure.js";

/** The KPIs of sessions. A KPI is absent where the totals lack a count that it needs. */
export interface SessionSummary {
  /** Sessions. */
  readonly sessionCount: Total<"sessionCount">;
  /** Bounced sessions / sessions. */
  readonly bounceRate: Fraction<"bounceRate">;
  /** Engaged sessions / sessions. */
  readonly sessionEngagementRate: Fraction<"sessionEngagementRate">;
  /** Seconds / sessions. */
  readonly averageSessionDuration: Ratio<"averageSessionDuration">;
  /** Page views / sessions. */
  readonly pagesPerSession: Ratio<"pagesPerSession">;
  /** New visitors / visitors. */
  readonly newVisitorShare?: Fraction<"newVisitorShare">;
  /** Returning visitors / visitors. */
  readonly returningVisitorShare?: Fraction<"returningVisitorShare">;
  /** Conversions / visits. */
  readonly conversionRate?: Fraction<"conversionRate">;
}
