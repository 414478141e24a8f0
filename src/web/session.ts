import { count, isAbsent, plainCount, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { checkId, type Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { instant, type Timestamp } from "../kernel/timestamp.js";
import { checkFlag } from "./checkFlag.js";

/**
 * A visit to a website or an app.
 *
 * Leave out a field that is not known: the session then counts only in the KPIs that do not need
 * the field.
 */
export interface Session {
  /** The visitor's id; 1 and "1" are two visitors. */
  readonly visitorId?: Id | null | undefined;
  /** When it began. */
  readonly startedAt?: Timestamp | null | undefined;
  /** How long it lasted, in seconds; fractions are allowed. */
  readonly durationSeconds: number | bigint;
  /** Pages viewed; a page that is viewed twice counts twice. */
  readonly pageViews: Count;
  /** Whether the visitor was engaged. If it is left out, duration, views, conversions and interactions decide. */
  readonly engaged?: boolean | null | undefined;
  /** How many conversions it had: orders, sign-ups or other key events; attributed ones may be fractions. */
  readonly conversions?: number | bigint | null | undefined;
  /**
   * How many interactions it had that rule out a bounce. A session with at least one of them is no
   * bounce by either rule. Left out, it had none.
   */
  readonly interactions?: Count | null | undefined;
  /** Whether it was the visitor's first session; left out where that is not known. */
  readonly newVisitor?: boolean | null | undefined;
}

/** Throws if a session is invalid. */
export function checkSession(session: Session): void {
  checkRecord("session", session);
  if (!isAbsent(session.visitorId)) checkId("visitorId", session.visitorId);
  if (!isAbsent(session.startedAt)) instant("startedAt", session.startedAt);
  real(session, "durationSeconds");
  count(session, "pageViews");
  if (!isAbsent(session.conversions)) real(session, "conversions");
  if (!isAbsent(session.interactions)) count(session, "interactions");
  checkFlag("engaged", session.engaged);
  checkFlag("newVisitor", session.newVisitor);
}

/** After how many seconds a visitor is engaged. */
export const engagedAfterSeconds = 10;
/** From how many page views on a visitor is engaged. */
export const engagedFromViews = 2;

/**
 * Whether the visitor was engaged in a session, by the definition of Google Analytics 4 and by the
 * interactions that the session gives.
 */
export function isEngaged(session: Session): boolean {
  const { engaged, durationSeconds, pageViews, conversions } = session;
  return (
    engaged ??
    (durationSeconds > engagedAfterSeconds ||
      pageViews >= engagedFromViews ||
      plainCount(conversions) > 0 ||
      plainCount(session.interactions) > 0)
  );
}
