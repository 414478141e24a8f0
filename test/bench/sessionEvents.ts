// The totals of sessions from 5,000,000 events of 400,000 visitors, against one pass by hand.

import {
  aggregate,
  type SessionEvent,
  sessionTotalsFromEventsAggregator,
} from "engagement-metrics";
import { checkSame, compare, compared, warmUp } from "./compare.js";
import { many } from "./data.js";
import { atMost, report } from "./row.js";

const eventCount = 5_000_000;
const visitorCount = 400_000;
const beginning = Date.UTC(2026, 0, 1);
const month = 30 * 24 * 60 * 60 * 1000;
const timeout = 30 * 60 * 1000;

const what = process.argv[2] ?? "in any order";
const isSorted = what === "in order of time";

/** Visits of a few events each. Every fiftieth event comes again. */
const events = visits(eventCount);

function visits(size: number): SessionEvent[] {
  const all: SessionEvent[] = [];
  const pieces = many(Math.ceil(size / 4), (die) => {
    const visitorId = `v${die(visitorCount)}`;
    let at = beginning + die(month);
    return Array.from({ length: 1 + die(7) }, (): SessionEvent => {
      at += die(90_000);
      const kind = die(20) === 0 ? "purchase" : die(3) === 0 ? "scroll" : "page-view";
      return { visitorId, at, kind };
    });
  });
  for (const piece of pieces) {
    for (const event of piece) {
      if (all.length < size) all.push(event);
      if (all.length % 50 === 0 && all.length < size) all.push({ ...event });
    }
  }
  if (isSorted) return all.sort((a, b) => Number(a.at) - Number(b.at));
  // A fixed shuffle: steps of a number that has no divisor in common with the size.
  return all.map((_, place) => all[(place * 7_368_787) % all.length] as SessionEvent);
}

interface HandTotals {
  sessions: number;
  pageViews: number;
  conversions: number;
  seconds: number;
  engaged: number;
  bounced: number;
  sessionsSquared: number;
}

interface Seen {
  readonly at: number;
  readonly kind: string;
}

/** One pass that keeps the events of each visitor, which are put in order and cut at the end. */
function byHand(source: Iterable<SessionEvent>): HandTotals {
  const visitors = new Map<unknown, Seen[]>();
  for (const { visitorId, at, kind } of source) {
    const seen = { at: at as number, kind: kind ?? "" };
    const known = visitors.get(visitorId);
    if (known === undefined) visitors.set(visitorId, [seen]);
    else known.push(seen);
  }
  const totals: HandTotals = {
    sessions: 0,
    pageViews: 0,
    conversions: 0,
    seconds: 0,
    engaged: 0,
    bounced: 0,
    sessionsSquared: 0,
  };
  for (const all of visitors.values()) {
    all.sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
    let sessions = 0;
    let [first, last, views, sales] = [-Infinity, -Infinity, 0, 0];
    let before = "";
    const end = (): void => {
      const seconds = (last - first) / 1000;
      const isEngaged = seconds > 10 || views >= 2 || sales > 0;
      totals.pageViews += views;
      totals.conversions += sales;
      totals.seconds += seconds;
      if (isEngaged) totals.engaged += 1;
      else totals.bounced += 1;
      sessions += 1;
    };
    for (const { at, kind } of all) {
      if (at === last && kind === before) continue;
      if (at - last >= timeout) {
        if (last > 0) end();
        [first, views, sales] = [at, 0, 0];
      }
      if (kind === "page-view") views += 1;
      if (kind === "purchase") sales += 1;
      last = at;
      before = kind;
    }
    end();
    totals.sessions += sessions;
    totals.sessionsSquared += sessions * sessions;
  }
  return totals;
}

const aggregator = sessionTotalsFromEventsAggregator({ rule: "not-engaged", sorted: isSorted });
const ours = () => aggregate(events, aggregator);
const few = events.slice(0, 500);

warmUp(
  () => aggregate(few, aggregator),
  () => byHand(few),
);
const [mine, hand] = [ours(), byHand(events)];
checkSame("sessions", mine.sessions, hand.sessions);
checkSame("page views", mine.pageViews, hand.pageViews);
checkSame("conversions", mine.conversions ?? Number.NaN, hand.conversions);
checkSame("engaged sessions", mine.engagedSessions, hand.engaged);
checkSame("bounced sessions", mine.bouncedSessions, hand.bounced);
checkSame("seconds", mine.totalSeconds, hand.seconds, 1e-3);
checkSame(
  "squares",
  mine.spread.bounceRate?.denominatorSquares ?? Number.NaN,
  hand.sessionsSquared,
);
const comparison = compare({ warmup: 0, measured: 3, collectGarbage: true }, ours, () =>
  byHand(events),
);
report([{ what, ...compared(comparison), ...atMost(3, comparison.ratio) }]);
