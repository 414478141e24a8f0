import type { SessionRules } from "../../web/events/sessionRules.js";
import { type Fragment, joined, parameter, sql, word } from "../text/fragment.js";
import { countIf, derived, type Selected, select } from "../text/select.js";
import type { SessionEventSource } from "./sessionEventSource.js";

/** The kinds of events that count. */
type Kinds = Pick<SessionRules, "pageViews" | "conversions" | "interactive">;

/**
 * The moments at which something happened in a session or, without ids of sessions, to a visitor. No
 * two of them are at one instant, so that each has its place in time. A query with `em_visitor`,
 * `em_session`, `em_at`, the keys with `em_m_` before their names, and
 *
 *     em_m_rows       how many rows of the table it was made of
 *     em_m_views      page views
 *     em_m_sales      conversions
 *     em_m_acts       interactions that rule out a bounce
 *     em_m_attention  seconds of attention, in units
 *     em_m_engaged    1 where an event says that the visitor is engaged, 0 where one only denies it
 *     em_m_new        the same for a new visitor
 */
export function momentsOfEvents(source: SessionEventSource, kinds: Kinds): Fragment {
  const { dialect } = source;
  const added = (name: string): Fragment => dialect.whole(sql`sum(${word(name)})`);
  return select(
    {
      em_visitor: word("em_visitor"),
      em_session: word("em_session"),
      em_at: word("em_at"),
      ...smallestKeys(source, "em_d_", "em_m_"),
      em_m_rows: added("em_d_rows"),
      em_m_views: countOf(kinds.pageViews),
      em_m_sales: countOf(kinds.conversions),
      em_m_acts: countOf(kinds.interactive),
      em_m_attention: added("em_d_attention"),
      em_m_engaged: word("max(em_d_engaged)"),
      em_m_new: word("max(em_d_new)"),
    },
    {
      from: derived(distinctEvents(source), "em_distinct"),
      groupBy: ["em_visitor", "em_session", "em_at"],
    },
  );
}

/** The events without repetitions, each with the most seconds of attention that are reported for it. */
function distinctEvents(source: SessionEventSource): Fragment {
  const own = ["em_visitor", "em_session", "em_at", "em_kind", "em_event"];
  return select(
    {
      ...Object.fromEntries(own.map((name) => [name, word(name)])),
      ...smallestKeys(source, "", "em_d_"),
      em_d_rows: word("count(*)"),
      em_d_attention: word("max(em_attention)"),
      em_d_engaged: word("max(em_says_engaged)"),
      em_d_new: word("max(em_says_new)"),
    },
    { from: derived(source.rows(source.values, "of the range"), "em_r"), groupBy: own },
  );
}

/** The keys of events at one instant, with another beginning of their names: of several values, the smallest. */
function smallestKeys({ keyNames }: SessionEventSource, before: string, after: string): Selected {
  return Object.fromEntries(keyNames.map((name) => [after + name, word(`min(${before}${name})`)]));
}

/** How many events are of these kinds. */
function countOf(kinds: readonly string[]): Fragment {
  if (kinds.length === 0) return word("0 * count(*)");
  const list = joined(
    kinds.map((kind) => parameter(kind, "text")),
    ", ",
  );
  return countIf(sql`em_kind in (${list})`);
}
