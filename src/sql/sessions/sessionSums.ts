import type { Grouped } from "../statement/grouped.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import type { SessionSource } from "./sessionSource.js";
import { visitorSums } from "./visitorSums.js";

/**
 * The sums of each group: a query with the keys, `em_is_group`, and the sums by name. It adds up the
 * sessions of each visitor first, and then the visitors of each group.
 */
export function sessionSums(
  source: SessionSource,
  rule: "single-page" | "not-engaged",
): Grouped<never>["groups"] {
  const { dialect, values } = source;
  const has = (name: string): boolean => name in values;
  const sum = (name: string): Fragment => dialect.sumOfWide(word(name));
  const sums: Selected = {
    em_sessions: sum("em_n"),
    em_bounced: sum("em_b"),
    em_engaged_sessions: sum("em_e"),
    em_page_views: sum("em_v"),
    em_total_seconds: sum("em_s"),
    em_views_squared: sum("em_vv"),
    em_seconds_squared: sum("em_ss"),
    ...(has("em_conversions") && {
      em_all_conversions: sum("em_c"),
      em_whole_conversions: sum("em_w"),
      em_conversions_squared: sum("em_cc"),
      em_given: sum("em_h"),
    }),
    ...(has("em_visitor") && overVisitors(source)),
    ...(has("em_events") && { em_source_rows: sum("em_r"), em_sessions_with_id: sum("em_i") }),
  };
  const groups = { ...source.aliases(), em_is_group: whole(1), ...sums };
  const query = select(groups, {
    from: derived(visitorSums(source, rule), "em_sums"),
    groupBy: source.keyNames,
  });
  return { query, names: [...source.keyNames, ...Object.keys(sums)] };
}

/** The sums over visitors, where `em_nobody` counts the sessions that name no visitor. */
function overVisitors({ dialect, values }: SessionSource): Selected {
  const isKnown = word("em_visitor is not null");
  const known = (value: Fragment): Fragment => onlyIf(isKnown, value);
  const hasConversions = "em_conversions" in values;
  const product = (a: string, b: string): Fragment =>
    dialect.sumOfWide(known(dialect.product(word(`em_${a}`), word(`em_${b}`))));
  const letters = ["b", "e", "v", "s", ...(hasConversions ? ["c"] : [])];
  return {
    em_visitors: countIf(isKnown),
    em_nobody: sql`sum(${onlyIf(word("em_visitor is null"), word("em_n"))})`,
    em_sq_n: product("n", "n"),
    ...Object.fromEntries(
      letters.flatMap((one) => [
        [`em_sq_${one}`, product(one, one)],
        [`em_by_${one}`, product(one, one === "c" ? "h" : "n")],
      ]),
    ),
    ...(hasConversions && {
      em_sq_h: product("h", "h"),
      em_with_conversions: countIf(word("em_visitor is not null and em_h > 0")),
    }),
    ...("em_new_visitor" in values && {
      em_told: sql`sum(${known(word("em_k"))})`,
      em_new: countIf(word("em_visitor is not null and em_t = 1")),
      em_returning: countIf(word("em_visitor is not null and em_t = 0")),
    }),
  };
}
