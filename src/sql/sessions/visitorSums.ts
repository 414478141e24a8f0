import { engagedAfterSeconds, engagedFromViews } from "../../web/session.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import type { SessionSource } from "./sessionSource.js";

/**
 * The sums over the sessions of each visitor of each group: a query with the keys, `em_visitor` if
 * there is a column of it, and
 *
 *     em_n  sessions         em_v  page views    em_vv  squares of the sessions' page views
 *     em_b  bounced ones     em_s  seconds       em_ss  squares of the sessions' seconds
 *     em_e  engaged ones
 *     em_c  conversions      em_cc squares of the sessions' conversions
 *     em_h  sessions that give their conversions
 *     em_w  conversions of the sessions that give a whole number
 *     em_r  rows of the table, and em_i sessions that have an id, if sessions are made of events
 *     em_k  sessions that say whether the visitor is new
 *     em_t  1 for a new visitor, 0 for one who is not new, null if no session says which it is
 */
export function visitorSums(source: SessionSource, rule: "single-page" | "not-engaged"): Fragment {
  const { dialect, values, keyNames } = source;
  const names = Object.keys(values);
  const has = (name: string): boolean => names.includes(name);
  const rows = select(
    {
      ...source.aliases(),
      ...Object.fromEntries(names.map((name) => [name, word(name)])),
      em_engagement: engagement(source),
    },
    { from: derived(source.rows(values, "of the range"), "em_r") },
  );
  const squares = (name: string): Fragment =>
    dialect.sumOfWide(dialect.product(word(name), word(name)));
  const sumOrZero = (value: Fragment): Fragment => sql`coalesce(${dialect.sum(value)}, 0)`;
  const isSinglePage = has("em_interactions")
    ? "em_views <= 1 and coalesce(em_interactions, 0) = 0"
    : "em_views <= 1";
  const sums: Selected = {
    em_n: word("count(*)"),
    em_b: countIf(word(rule === "single-page" ? isSinglePage : "em_engagement = 0")),
    em_e: countIf(word("em_engagement = 1")),
    em_v: dialect.sum(word("em_views")),
    em_s: dialect.sum(word("em_seconds")),
    em_vv: squares("em_views"),
    em_ss: squares("em_seconds"),
    ...(has("em_conversions") && {
      em_c: sumOrZero(word("em_conversions")),
      em_h: word("count(em_conversions)"),
      em_w: sumOrZero(onlyIf(word("em_fraction = 0"), word("em_conversions"))),
      em_cc: squares("em_conversions"),
    }),
    ...(has("em_events") && {
      em_r: dialect.sum(word("em_events")),
      em_i: dialect.sum(word("em_with_id")),
    }),
    ...(has("em_new_visitor") && {
      em_k: word("count(em_new_visitor)"),
      em_t: word("max(em_new_visitor)"),
    }),
  };
  const visitor = has("em_visitor") ? { em_visitor: word("em_visitor") } : {};
  return select(
    { ...source.aliases(), ...visitor, ...sums },
    { from: derived(rows, "em_each"), groupBy: [...keyNames, ...Object.keys(visitor)] },
  );
}

/** 1 if the visitor was engaged in a session, otherwise 0, by the rule of `isEngaged`. */
function engagement({ values, places }: SessionSource): Fragment {
  const long = whole(engagedAfterSeconds * 10 ** places.seconds);
  const views = whole(engagedFromViews);
  const others = ["em_conversions", "em_interactions"].filter((name) => name in values);
  const any = word(others.map((name) => ` or ${name} > 0`).join(""));
  const byRule = sql`when em_seconds > ${long} or em_views >= ${views}${any} then 1 else 0 end`;
  return "em_engaged" in values
    ? sql`case when em_engaged is not null then em_engaged ${byRule}`
    : sql`case ${byRule}`;
}
