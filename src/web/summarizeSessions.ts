import { isAbsent } from "../kernel/check.js";
import { averageSessionDuration } from "./averageSessionDuration.js";
import { bounceRate } from "./bounceRate.js";
import { conversionRate } from "./conversionRate.js";
import { newVisitorShare } from "./newVisitorShare.js";
import { pagesPerSession } from "./pagesPerSession.js";
import { returningVisitorShare } from "./returningVisitorShare.js";
import { sessionCount } from "./sessionCount.js";
import { sessionEngagementRate } from "./sessionEngagementRate.js";
import type { SessionSummary } from "./sessionSummary.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link summarizeSessions} is computed from. */
export type SummarizeSessionsInput = SessionTotals;

/**
 * Computes every KPI of sessions for which the totals have the counts.
 *
 * @param totals - What {@link sessionTotalsAggregator} gives.
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total is invalid.
 *
 * @example
 * const sessions = [
 *   { durationSeconds: 0, pageViews: 1, conversions: 0 },
 *   { durationSeconds: 294, pageViews: 5, conversions: 1 },
 * ];
 * const totals = aggregate(sessions, sessionTotalsAggregator({ rule: "single-page" }));
 * const summary = summarizeSessions(totals);
 * summary.bounceRate.percent; // 50
 * summary.averageSessionDuration.value; // 147
 * summary.conversionRate?.percent; // 50
 * summary.newVisitorShare; // undefined
 */
export function summarizeSessions(totals: SummarizeSessionsInput): SessionSummary {
  return {
    sessionCount: sessionCount(totals),
    bounceRate: bounceRate(totals),
    sessionEngagementRate: sessionEngagementRate(totals),
    averageSessionDuration: averageSessionDuration(totals),
    pagesPerSession: pagesPerSession(totals),
    ...(!isAbsent(totals.newVisitors) && {
      newVisitorShare: newVisitorShare(totals),
      returningVisitorShare: returningVisitorShare(totals),
    }),
    ...(!isAbsent(totals.conversions) && { conversionRate: conversionRate(totals) }),
  };
}
