import type { Id } from "../../kernel/id.js";
import { idsOf } from "../../stream/idIndex.js";
import { commonCurrency, type OneCurrency } from "../../stream/oneCurrency.js";
import type { EventLog } from "./eventLog.js";
import { sessionOfSpan } from "./sessionOfSpan.js";
import type { SessionRules } from "./sessionRules.js";
import type { SessionSpan } from "./sessionSpan.js";
import type { VisitorSession } from "./visitorSession.js";

/** A function that makes the records of the sessions of a log. */
export function sessionReader(
  log: EventLog,
  rules: SessionRules,
  currency: OneCurrency,
): (span: SessionSpan) => VisitorSession {
  const visitors = [...idsOf(log.visitorIds)];
  const sessions = [...idsOf(log.sessionIds)];
  const money = commonCurrency(currency);
  return (span) => ({
    ...sessionOfSpan(span, visitors[span.visitor] as Id, sessions[span.session], rules),
    ...(span.revenue !== undefined && money),
  });
}
