// The KPIs of the family, written by `npm run generate`.

export { type AddToCartRateInput, addToCartRate } from "./addToCartRate.js";
export { type AverageEngagementTimeInput, averageEngagementTime } from "./averageEngagementTime.js";
export {
  type AverageSessionDurationInput,
  averageSessionDuration,
} from "./averageSessionDuration.js";
export { type BounceRateInput, bounceRate } from "./bounceRate.js";
export { type ClickThroughRateInput, clickThroughRate } from "./clickThroughRate.js";
export { type ConversionRateInput, conversionRate } from "./conversionRate.js";
export { type NewVisitorShareInput, newVisitorShare } from "./newVisitorShare.js";
export { type PagesPerSessionInput, pagesPerSession } from "./pagesPerSession.js";
export { type ReturningVisitorShareInput, returningVisitorShare } from "./returningVisitorShare.js";
export { type SessionCountInput, sessionCount } from "./sessionCount.js";
export { type SessionEngagementRateInput, sessionEngagementRate } from "./sessionEngagementRate.js";
export { type StickinessInput, stickiness } from "./stickiness.js";

// The other exports of the family, written by hand.

export type { SessionEvent } from "./events/sessionEvent.js";
export type { SessionEventsState } from "./events/sessionEventsState.js";
export { sessionsFromEvents } from "./events/sessionsFromEvents.js";
export { sessionsFromEventsAggregator } from "./events/sessionsFromEventsAggregator.js";
export type { SessionsFromEventsOptions } from "./events/sessionsFromEventsOptions.js";
export { sessionTotalsFromEventsAggregator } from "./events/sessionTotalsFromEventsAggregator.js";
export type { SessionTotalsFromEventsOptions } from "./events/sessionTotalsFromEventsOptions.js";
export type { VisitorSession } from "./events/visitorSession.js";
export type { Session } from "./session.js";
export type { SessionDefinitions } from "./sessionDefinitions.js";
export type { SessionKnown } from "./sessionKnown.js";
export type { SessionSpread } from "./sessionSpread.js";
export type { SessionSummary } from "./sessionSummary.js";
export type { SessionTotals, SessionTotalsOptions } from "./sessionTotals.js";
export { sessionTotalsAggregator } from "./sessionTotalsAggregator.js";
export type { SessionTotalsState } from "./sessionTotalsState.js";
export { type SummarizeSessionsInput, summarizeSessions } from "./summarizeSessions.js";
