import { customerPeriods } from "../orders/customerPeriods.js";
import type { OrderCalendar } from "../orders/orderCalendar.js";
import type { OrderSource } from "../orders/orderSource.js";
import type { SumsQuery } from "../orders/sumsQuery.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";

/**
 * The cells of cohorts, by the periods in which customers began: a query with
 *
 *     em_kind    1 for customers with an order, 0 for all other rows
 *     em_start   the period of the cells in which the customers began, em_cohort that of the cohort
 *     em_offset  the cell; -1 before the first, and `wanted` for all cells from there on
 *     em_active  how many of the customers were active, em_again how many after their first moment
 *     em_revenue what they spent, less what was refunded
 *     em_lone    how many orders have no customer
 */
export function cohortGroups(
  source: OrderSource,
  calendar: OrderCalendar,
  wanted: number,
): SumsQuery {
  const { dialect, keyNames } = source;
  const ifBegan = (value: Fragment): Fragment => onlyIf(word("em_began = 1"), value);
  const distance = word("em_distance");
  const capped = Number.isFinite(wanted)
    ? sql`case when ${distance} < ${whole(wanted)} then ${distance} else ${whole(wanted)} end`
    : distance;
  const offset = onlyIf(
    word("em_kind = 1"),
    sql`case when ${distance} < 0 then ${whole(-1)} else ${capped} end`,
  );
  const distances = select(
    {
      ...source.aliases(),
      em_kind: word("case when em_began = 1 then 1 else 0 end"),
      em_start: ifBegan(word("em_began_period")),
      em_cohort: ifBegan(word("em_began_cohort")),
      em_distance: ifBegan(word("em_period - em_began_period")),
      em_again: word("case when em_n > 0 and em_latest > em_began_moment then 1 else 0 end"),
      em_lone: word("case when em_customer is null then em_n else 0 end"),
      em_n: word("em_n"),
      em_worth: word("em_r + em_z"),
      em_source_rows: word("em_source_rows"),
      em_two_customers: word("em_two_customers"),
    },
    { from: derived(customerPeriods(source, calendar), "em_c") },
  );
  const cells = select(
    {
      ...source.aliases(),
      em_kind: word("em_kind"),
      em_start: word("em_start"),
      em_cohort: word("em_cohort"),
      em_offset: offset,
      em_n: word("em_n"),
      em_again: word("em_again"),
      em_lone: word("em_lone"),
      em_worth: word("em_worth"),
      em_source_rows: word("em_source_rows"),
      em_two_customers: word("em_two_customers"),
    },
    { from: derived(distances, "em_d") },
  );
  const keys = [...keyNames, "em_kind", "em_start", "em_cohort", "em_offset"];
  const groups: Selected = {
    ...Object.fromEntries(keys.map((key) => [key, word(key)])),
    em_active: countIf(word("em_n > 0")),
    em_again: word("sum(em_again)"),
    em_lone: word("sum(em_lone)"),
    em_revenue: dialect.sumOfWide(word("em_worth")),
    em_source_rows: word("sum(em_source_rows)"),
    em_two_customers: word("max(em_two_customers)"),
  };
  const query = select(
    { ...groups, em_is_group: whole(1) },
    { from: derived(cells, "em_e"), groupBy: keys },
  );
  return { query, names: Object.keys(groups) };
}
