import type { SessionRules } from "../../web/events/sessionRules.js";
import { periodExpression } from "../source/periodExpression.js";
import type { SqlTime } from "../source/sqlTime.js";
import { type Fragment, joined, sql, whole, word } from "../text/fragment.js";
import { derived, onlyIf, select } from "../text/select.js";
import { momentsOfEvents } from "./momentsOfEvents.js";
import type { SessionEventSource } from "./sessionEventSource.js";

/**
 * The sessions that events make: a query with the keys of each one's first event, `em_visitor`, and
 *
 *     em_events        how many rows of the table it was made of
 *     em_with_id       1 if its events give its id, otherwise 0
 *     em_seconds       what it lasted: in milliseconds, or in units of the seconds of attention
 *     em_views         page views
 *     em_conversions   conversions, and em_fraction 0, since they are whole numbers
 *     em_interactions  interactions that rule out a bounce
 *     em_engaged       1 or 0 as interactions and events say, null where they say nothing
 *     em_new_visitor   1 or 0 as events say, null where they say nothing
 */
export function sessionsOfEvents(source: SessionEventSource, rules: SessionRules): Fragment {
  const { dialect, keyNames } = source;
  const added = (name: string): Fragment => dialect.whole(sql`sum(${word(name)})`);
  const ofFirst = (name: string): Fragment =>
    sql`max(${onlyIf(word("em_begins = 1"), word(name))})`;
  return select(
    {
      ...Object.fromEntries(keyNames.map((name) => [name, ofFirst(`em_m_${name}`)])),
      em_visitor: word("em_visitor"),
      em_events: added("em_m_rows"),
      em_with_id: word("case when em_session is null then 0 else 1 end"),
      em_seconds:
        rules.durationFrom === "engagement"
          ? sql`coalesce(${added("em_m_attention")}, 0)`
          : word("max(em_at) - min(em_at)"),
      em_views: added("em_m_views"),
      em_conversions: added("em_m_sales"),
      em_fraction: whole(0),
      em_interactions: added("em_m_acts"),
      em_engaged: word("case when sum(em_m_acts) > 0 then 1 else max(em_m_engaged) end"),
      em_new_visitor: word("max(em_m_new)"),
    },
    {
      from: derived(numberedMoments(source, rules), "em_numbered"),
      groupBy: ["em_visitor", "em_session", "em_number"],
    },
  );
}

/** The moments with the number of the session of each, counted from 1 for each visitor and id. */
function numberedMoments(source: SessionEventSource, rules: SessionRules): Fragment {
  const moments = momentsOfEvents(source, rules);
  const names = [
    "em_visitor",
    "em_session",
    "em_at",
    ...["rows", "views", "sales", "acts", "attention", "engaged", "new", ...source.keyNames].map(
      (name) => `em_m_${name}`,
    ),
  ];
  const same = Object.fromEntries(names.map((name) => [name, word(name)]));
  const day = dayOf(source, rules);
  const dated =
    day === undefined
      ? moments
      : select({ ...same, em_day: day }, { from: derived(moments, "em_moments") });
  const placed = select(
    {
      ...same,
      em_place: over("row_number()"),
      em_before: over("max(em_at)", "rows between 1 preceding and 1 preceding"),
      ...(day && {
        em_day: word("em_day"),
        em_day_before: over("max(em_day)", "rows between 1 preceding and 1 preceding"),
      }),
    },
    { from: derived(dated, "em_dated") },
  );
  const cuts = [
    sql`em_at - em_before >= ${whole(rules.pause)}`,
    ...(day ? [word("em_day <> em_day_before")] : []),
  ];
  // The first moment is told by its place, since some engines give 0 for the greatest of no numbers.
  const begins = sql`case when em_place = 1 then 1 when em_session is null and (${joined(cuts, " or ")}) then 1 else 0 end`;
  const begun = select({ ...same, em_begins: begins }, { from: derived(placed, "em_placed") });
  return select(
    {
      ...same,
      em_begins: word("em_begins"),
      em_number: over("sum(em_begins)", "rows between unbounded preceding and current row"),
    },
    { from: derived(begun, "em_begun") },
  );
}

/** What a function gives over the moments of a visitor and an id, in the order of time. */
function over(call: string, frame = ""): Fragment {
  return word(`${call} over (partition by em_visitor, em_session order by em_at ${frame})`);
}

/** The day of a moment in the time zone whose midnights end sessions, if they do. */
function dayOf(
  { dialect, time, range }: SessionEventSource,
  { midnightIn }: SessionRules,
): Fragment | undefined {
  if (midnightIn === undefined) return undefined;
  const day = { period: "day", timeZone: midnightIn } as const;
  const { expression } = periodExpression(dialect, "timeZone", day, time as SqlTime, range);
  return expression(word("em_at"));
}
