import { toNumber } from "../../kernel/exact.js";
import { total } from "../../kernel/exactSum.js";
import type { Id } from "../../kernel/id.js";
import { givenInstant } from "../../kernel/timestamp.js";
import { isEngaged } from "../session.js";
import { microsecondsBetween } from "./microsecondsBetween.js";
import type { SessionRules } from "./sessionRules.js";
import { type SessionSpan, told } from "./sessionSpan.js";
import type { VisitorSession } from "./visitorSession.js";

/** The record of a session, from the sums over its events. */
export function sessionOfSpan(
  span: SessionSpan,
  visitorId: Id,
  sessionId: Id | undefined,
  rules: SessionRules,
): VisitorSession {
  const { first, last, pageViews, conversions, interactions, channel, revenue } = span;
  const newVisitor = told(span, "newVisitor", "knownVisitor");
  const counts = {
    durationSeconds:
      rules.durationFrom === "engagement"
        ? toNumber(total(span.seconds))
        : microsecondsBetween(first, last) / 1e6,
    pageViews,
    conversions,
    interactions,
  };
  const engaged =
    interactions > 0 || isEngaged({ ...counts, engaged: told(span, "engaged", "notEngaged") });
  return {
    visitorId,
    ...(sessionId !== undefined && { sessionId }),
    startedAt: givenInstant(first),
    durationSeconds: counts.durationSeconds,
    pageViews,
    ...(rules.conversions.length > 0 && { conversions }),
    ...(rules.interactive.length > 0 && { interactions }),
    engaged,
    ...(newVisitor !== undefined && { newVisitor }),
    ...(channel !== undefined && { channel }),
    ...(revenue !== undefined && { revenue: toNumber(revenue) }),
  };
}
