import type { Definition } from "../../kernel/definition.js";
import type { SessionDefinitions } from "../sessionDefinitions.js";
import type { SessionTotalsOptions } from "../sessionTotals.js";
import type { SessionEventsState } from "./sessionEventsState.js";
import type { SessionRules } from "./sessionRules.js";

/** Which of the rules each measure of the sessions rests on. */
export function definitionsFromEvents(
  rules: SessionRules,
  rule: SessionTotalsOptions["rule"],
  { hasIds, hasOthers }: Pick<SessionEventsState<unknown>, "hasIds" | "hasOthers">,
): SessionDefinitions {
  const { timeout, midnightIn, durationFrom } = rules;
  const sessions = {
    ...(hasIds && { sessions: hasOthers ? "partly-by-id" : "by-id" }),
    ...((hasOthers || !hasIds) && {
      timeout: `${timeout} minutes`,
      ...(midnightIn !== undefined && { splitAtMidnight: midnightIn }),
    }),
  };
  const kinds = (name: "pageViews" | "conversions" | "interactive"): Definition =>
    rules[name].length > 0 ? { [name]: rules[name].join(", ") } : {};
  const pageViews = kinds("pageViews");
  const conversions = kinds("conversions");
  const interactive = kinds("interactive");
  const engagement = { ...sessions, ...pageViews, ...conversions, ...interactive, durationFrom };
  return {
    sessionCount: sessions,
    bounceRate: rule === "not-engaged" ? engagement : { ...sessions, ...pageViews, ...interactive },
    sessionEngagementRate: engagement,
    averageSessionDuration: { ...sessions, durationFrom },
    pagesPerSession: { ...sessions, ...pageViews },
    conversionRate: { ...sessions, ...conversions },
  };
}
