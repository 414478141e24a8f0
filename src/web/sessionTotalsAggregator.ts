import { checkOptions, choice, count, countIfAny, real } from "../kernel/check.js";
import { type Exact, exact, exactly, finiteNumber, toDecimalString } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsOf,
} from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { instant } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId } from "../stream/id.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { restoreSquares, saveSquares } from "../stream/spreadSums.js";
import type { Session } from "./session.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";
import type { SessionTotals, SessionTotalsOptions, SessionTotalsState } from "./sessionTotals.js";
import {
  addToVisitor,
  countVisitors,
  emptyVisitors,
  mergeVisitors,
  restoreVisitors,
  saveVisitors,
  spreadOverVisitors,
} from "./sessionVisitors.js";

const version = 2;

/**
 * The totals of sessions, in one pass: bounces by the rule named, pages, seconds, visitors.
 *
 *     "single-page"   a session of at most one page view bounces
 *     "not-engaged"   a session that is not engaged bounces
 *
 * By either rule a session is engaged that lasted over 10 seconds, had 2 page views or more, or a
 * conversion; where it says itself whether it was, that decides. A visitor with several sessions
 * counts once, as new if any of them says so. Cut visits into sessions before putting them into
 * hours or days: one that is cut at midnight is two, and both may bounce.
 *
 * Sessions of one visitor are not independent, so the spread, which intervals are made of, is over
 * visitors, who are kept. Where a session lacks `visitorId` it is over sessions, in constant memory,
 * and intervals are too narrow if visitors came more than once.
 *
 * @param options - The rule; it has no default.
 * @returns An aggregator of sessions.
 * @throws {@link InputError} If the rule is none.
 * @see Google, Session, https://support.google.com/analytics/answer/12798876
 *
 * @example
 * const sessions = [
 *   { durationSeconds: 0, pageViews: 1 },
 *   { durationSeconds: 45.5, pageViews: 1 },
 *   { durationSeconds: 120, pageViews: 4, conversions: 1 },
 * ];
 * const totals = aggregate(sessions, sessionTotalsAggregator({ rule: "not-engaged" }));
 * totals.totalSeconds; // 165.5
 * bounceRate(totals).value; // 0.3333333333333333
 * aggregate(sessions, sessionTotalsAggregator({ rule: "single-page" })).bouncedSessions; // 2
 */
export function sessionTotalsAggregator(
  options: SessionTotalsOptions,
): Aggregator<Session, SessionTotalsState, SessionTotals> {
  checkOptions(options);
  const rule = choice(options, "rule", ["single-page", "not-engaged"]);
  const name = `sessionTotals(${rule})`;
  return {
    name,
    items: "sessions",
    empty: () => ({
      sessions: 0,
      bouncedSessions: 0,
      engagedSessions: 0,
      pageViews: 0,
      totalSeconds: emptySum(),
      conversions: 0,
      sessionsWithConversions: 0,
      pageViewsSquared: 0,
      secondsSquared: 0,
      conversionsSquared: 0,
      sessionsWithNewVisitor: 0,
      visitors: emptyVisitors(),
    }),

    add(state, session) {
      checkSession(session);
      const { visitorId, newVisitor, durationSeconds, pageViews, conversions = 0 } = session;
      const isEngaged =
        session.engaged ?? (durationSeconds > 10 || pageViews >= 2 || conversions > 0);
      const isBounced = rule === "single-page" ? pageViews <= 1 : !isEngaged;
      state.sessions += 1;
      if (isBounced) state.bouncedSessions += 1;
      if (isEngaged) state.engagedSessions += 1;
      state.pageViews += pageViews;
      addSeconds(state.totalSeconds, durationSeconds);
      state.conversions += conversions;
      if (session.conversions !== undefined) state.sessionsWithConversions += 1;
      state.pageViewsSquared += pageViews * pageViews;
      state.secondsSquared += durationSeconds * durationSeconds;
      state.conversionsSquared += conversions * conversions;
      if (newVisitor !== undefined) state.sessionsWithNewVisitor += 1;
      if (visitorId === undefined) state.visitors = undefined;
      else if (state.visitors !== undefined) {
        addToVisitor(state.visitors, visitorId, newVisitor === true, {
          sessions: 1,
          bouncedSessions: isBounced ? 1 : 0,
          engagedSessions: isEngaged ? 1 : 0,
          pageViews,
          conversions,
          seconds: durationSeconds,
        });
      }
    },

    check(_, session) {
      checkSession(session);
    },

    merge(into, from) {
      into.sessions += from.sessions;
      into.bouncedSessions += from.bouncedSessions;
      into.engagedSessions += from.engagedSessions;
      into.pageViews += from.pageViews;
      addSum(into.totalSeconds, from.totalSeconds);
      into.conversions += from.conversions;
      into.sessionsWithConversions += from.sessionsWithConversions;
      into.pageViewsSquared += from.pageViewsSquared;
      into.secondsSquared += from.secondsSquared;
      into.conversionsSquared += from.conversionsSquared;
      into.sessionsWithNewVisitor += from.sessionsWithNewVisitor;
      if (from.visitors === undefined) into.visitors = undefined;
      else if (into.visitors !== undefined) mergeVisitors(into.visitors, from.visitors);
    },

    result(state) {
      const { sessions, conversions, visitors } = state;
      const totalSeconds = finiteNumber("totalSeconds", total(state.totalSeconds));
      const { conversionRate, ...spread } =
        visitors === undefined
          ? spreadOverSessions(state, totalSeconds)
          : spreadOverVisitors(visitors);
      const areConversionsKnown = state.sessionsWithConversions === sessions;
      const areNewKnown = state.sessionsWithNewVisitor === sessions;
      return {
        sessions,
        visits: sessions,
        bouncedSessions: state.bouncedSessions,
        engagedSessions: state.engagedSessions,
        rule,
        pageViews: state.pageViews,
        totalSeconds,
        ...(areConversionsKnown && { conversions }),
        ...(areNewKnown && visitors !== undefined && countVisitors(visitors)),
        spread: {
          ...spread,
          ...(areConversionsKnown && conversionRate !== undefined && { conversionRate }),
        },
      };
    },

    save({ totalSeconds, visitors, ...counts }) {
      const state = {
        ...counts,
        totalSeconds: toDecimalString(total(totalSeconds)),
        pageViewsSquared: saveSquares(counts.pageViewsSquared),
        secondsSquared: saveSquares(counts.secondsSquared),
        conversionsSquared: saveSquares(counts.conversionsSquared),
        visitors: visitors === undefined ? null : saveVisitors(visitors),
      };
      return { aggregator: name, version, state };
    },

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const sessions = count(state, "sessions");
      const engagedSessions = count(state, "engagedSessions", sessions, "sessions");
      const bouncedSessions = count(state, "bouncedSessions", sessions, "sessions");
      const notEngaged = sessions - engagedSessions;
      if (rule === "not-engaged" && bouncedSessions !== notEngaged) {
        const expected = `sessions - engagedSessions (${notEngaged})`;
        throw new InputError("saved.state.bouncedSessions", bouncedSessions, expected);
      }
      const totalSeconds = emptySum();
      addExact(totalSeconds, savedSeconds(state["totalSeconds"]));
      const pageViews = count(state, "pageViews");
      const conversions = count(state, "conversions");
      const counts = { sessions, bouncedSessions, engagedSessions, pageViews, conversions };
      const visitors =
        state["visitors"] === null
          ? undefined
          : restoreVisitors(savedObject("saved.state.visitors", state["visitors"]), counts);
      return {
        ...counts,
        totalSeconds,
        sessionsWithConversions: count(state, "sessionsWithConversions", sessions, "sessions"),
        pageViewsSquared: restoreSquares(state, "pageViewsSquared"),
        secondsSquared: restoreSquares(state, "secondsSquared"),
        conversionsSquared: restoreSquares(state, "conversionsSquared"),
        sessionsWithNewVisitor: count(state, "sessionsWithNewVisitor", sessions, "sessions"),
        visitors,
      };
    },
  };
}

function spreadOverSessions(state: SessionTotalsState, seconds: number): SessionSpread {
  const { sessions, bouncedSessions, engagedSessions, pageViews, conversions } = state;
  const products = { sessions, bouncedSessions, engagedSessions, pageViews, conversions, seconds };
  const squares = {
    ...products,
    pageViews: state.pageViewsSquared,
    conversions: state.conversionsSquared,
    seconds: state.secondsSquared,
  };
  return sessionSpread("session", sessions, squares, products);
}

function checkSession(session: Session): void {
  checkRecord("session", session);
  if (session.visitorId !== undefined) checkId("visitorId", session.visitorId);
  if (session.startedAt !== undefined) instant("startedAt", session.startedAt);
  real(session, "durationSeconds");
  count(session, "pageViews");
  countIfAny(session, "conversions");
  checkFlag("engaged", session.engaged);
  checkFlag("newVisitor", session.newVisitor);
}

function addSeconds(sum: ExactSum, seconds: number): void {
  const units = unitsOf(seconds);
  if (Number.isNaN(units)) addExact(sum, exact(seconds));
  else addUnits(sum, units);
}

/** The seconds that {@link toDecimalString} wrote; an amount of money would bring decimal.js along. */
function savedSeconds(value: unknown): Exact {
  const [digits, decimals] =
    typeof value === "string" ? (/^\d+(?:\.(\d+))?$/.exec(value) ?? []) : [];
  if (digits === undefined) {
    throw new InputError("saved.state.totalSeconds", value, "a decimal number from 0 up");
  }
  return exactly(BigInt(digits.replace(".", "")), decimals?.length ?? 0);
}

function checkFlag(argument: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean") {
    throw new InputError(argument, value, "true or false");
  }
}
