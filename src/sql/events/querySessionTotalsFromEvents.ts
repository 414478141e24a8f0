import { choice } from "../../kernel/check.js";
import { definitionOf } from "../../kernel/definition.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import { definitionsFromEvents } from "../../web/events/definitionsFromEvents.js";
import { readSessionRules } from "../../web/events/sessionRules.js";
import { sessionsFromEventsOptionNames } from "../../web/events/sessionsFromEventsOptions.js";
import type { SessionTotalsFromEventsOptions } from "../../web/events/sessionTotalsFromEventsOptions.js";
import { type SessionTotals, sessionTotalsOf } from "../../web/sessionTotals.js";
import { isWellFormed } from "../dialects/standard.js";
import { readSessionSums } from "../sessions/readSessionSums.js";
import type { SessionSource } from "../sessions/sessionSource.js";
import { sessionSums } from "../sessions/sessionSums.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { emptyRow, type ResultRow } from "../statement/resultRow.js";
import { word } from "../text/fragment.js";
import { sessionEventSource } from "./sessionEventSource.js";
import type { SessionEventTable } from "./sessionEventTable.js";
import { sessionsOfEvents } from "./sessionsOfEvents.js";

/** What {@link querySessionTotalsFromEvents} may be told: how events become sessions, what counts as a bounce, and which events are wanted. */
export interface QuerySessionTotalsFromEventsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends Omit<QueryOptions<By, Handling>, "timeZone">,
    Omit<SessionTotalsFromEventsOptions, "sorted" | "timeZone"> {
  /** The IANA time zone of `splitAtMidnight`, and of `from` and `to` if they are dates. */
  readonly timeZone?: string | null | undefined;
}

/**
 * A statement that makes sessions of a table of events and adds them up, and a reader of its
 * answer. The reader makes the same totals from the answer as
 * {@link sessionTotalsFromEventsAggregator} makes from the rows.
 *
 * It needs an engine with window functions; the dialect says in `hasWindowFunctions` whether it has
 * them. Times are read to the millisecond.
 *
 * With `by`, a session counts once, in the group of its first event. Of several events at one instant,
 * the smallest value of the key is taken, in the order of the engine.
 *
 * `from` and `to` choose events, before sessions are made of them. So a session that goes on at that
 * moment is cut there. To leave it whole, ask for one more day on each side, group by day, and take
 * the days that you want.
 *
 * @param events - The table, or a query of your own, and its columns.
 * @param options - The dialect, the `rule`, which has no default, how events become sessions, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid, or the dialect has no window functions; `read` throws if rows of the table are invalid, with how many, or if the answer was cut short.
 *
 * @example
 * const events = {
 *   table: "events",
 *   columns: { visitorId: "user", at: { column: "ts", is: "epoch-milliseconds" }, kind: "name" },
 * };
 * const kinds = { pageViews: ["screen_view"], conversions: ["order"] };
 * const query = querySessionTotalsFromEvents(events, { dialect: bigquery, rule: "not-engaged", ...kinds });
 * query.parameters; // { p1: "", p2: "", p3: "screen_view", p4: "order" }
 */
export function querySessionTotalsFromEvents<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  events: SessionEventTable,
  options: QuerySessionTotalsFromEventsOptions<By, Handling>,
): Query<QueriedResult<By, SessionTotals, Handling>> {
  const ofSessions = sessionsFromEventsOptionNames.filter((name) => name !== "sorted");
  checkOptions(options, [...queryOptionNames, ...ofSessions, "rule"]);
  const source = sessionEventSource(events, options);
  const rule = choice(options, "rule", ["single-page", "not-engaged"]);
  const rules = readSessionRules(options);
  for (const kind of [...rules.pageViews, ...rules.conversions, ...rules.interactive]) {
    if (kind.includes("\0") || !isWellFormed(kind)) {
      throw new InputError("kind", kind, "a text that engines can hold");
    }
  }
  const isOfEngagement = rules.durationFrom === "engagement";
  if (isOfEngagement && !source.has("engagementSeconds")) {
    const expected = "there, since sessions last as long as the visitor's attention";
    throw new InputError("columns.engagementSeconds", undefined, expected);
  }
  const has = {
    em_conversions: rules.conversions.length > 0,
    em_fraction: rules.conversions.length > 0,
    em_interactions: rules.interactive.length > 0,
    em_new_visitor: source.has("newVisitor"),
  };
  const names = [
    ...["em_visitor", "em_events", "em_with_id", "em_seconds", "em_views", "em_engaged"],
    ...Object.entries(has).flatMap(([name, isThere]) => (isThere ? [name] : [])),
  ];
  const sessions: SessionSource = {
    ...source,
    rows: () => sessionsOfEvents(source, rules),
    values: Object.fromEntries(names.map((name) => [name, word(name)])),
    places: { seconds: isOfEngagement ? source.places : 3, conversions: 0 },
  };
  const stated = definitionOf(options);
  const resultOf = (row: ResultRow): SessionTotals => {
    const sums = readSessionSums(sessions, row);
    const withIds = row.count("em_sessions_with_id");
    const [hasIds, hasOthers] = [withIds > 0, withIds < sums.sessions];
    return {
      ...sessionTotalsOf(sums, rule),
      ...stated,
      definitions: definitionsFromEvents(rules, rule, { hasIds, hasOthers }),
    };
  };
  return groupedQuery<By, SessionTotals, Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: sessionSums(sessions, rule),
    rowsOf: (row) => row.count("em_source_rows"),
    result: resultOf,
    empty: () => resultOf(emptyRow),
  });
}
