import type { Fraction } from "../kernel/fraction.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Total } from "../kernel/total.js";

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
