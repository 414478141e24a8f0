import { customerPeriods } from "../orders/customerPeriods.js";
import { dayOfMoment } from "../orders/momentNumber.js";
import type { OrderCalendar } from "../orders/orderCalendar.js";
import type { OrderSource } from "../orders/orderSource.js";
import type { SumsQuery } from "../orders/sumsQuery.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";

/** The purchases of each customer, one row each; the row without a customer counts the orders of nobody. */
export function historyGroups(source: OrderSource, calendar: OrderCalendar): SumsQuery {
  const sums = customerSums(source);
  const query = select(
    { ...source.aliases(), ...sums, em_is_group: whole(1) },
    {
      from: derived(customerPeriods(source, calendar), "em_c"),
      groupBy: [...source.keyNames, "em_customer"],
    },
  );
  return { query, names: [...source.keyNames, ...Object.keys(sums)] };
}

/** The same, with equal histories in one row: `em_kind` is 2 for them, 1 for customers without an order, 0 for nobody. */
export function compressedGroups(source: OrderSource, calendar: OrderCalendar): SumsQuery {
  const { dialect, keyNames } = source;
  const kind = word("case when em_customer is null then 0 when em_periods = 0 then 1 else 2 end");
  const ifKnown = (value: Fragment): Fragment =>
    onlyIf(word("em_customer is not null and em_periods > 0"), value);
  const days = select(
    {
      ...source.aliases(),
      em_kind: kind,
      em_repeats: ifKnown(word("em_periods - 1")),
      em_first_day: ifKnown(dayOfMoment(dialect, word("em_first"))),
      em_last_day: onlyIf(
        word("em_customer is not null and em_periods > 1"),
        dayOfMoment(dialect, word("em_last")),
      ),
      em_orders: word("em_orders"),
      em_source_rows: word("em_source_rows"),
      em_two_customers: word("em_two_customers"),
    },
    { from: derived(historyGroups(source, calendar).query, "em_d") },
  );
  const keys = [...keyNames, "em_kind", "em_repeats", "em_first_day", "em_last_day"];
  const groups: Selected = {
    ...Object.fromEntries(keys.map((key) => [key, word(key)])),
    em_weight: word("count(*)"),
    em_orders: word("sum(em_orders)"),
    em_source_rows: word("sum(em_source_rows)"),
    em_two_customers: word("max(em_two_customers)"),
  };
  const query = select(
    { ...groups, em_is_group: whole(1) },
    { from: derived(days, "em_e"), groupBy: keys },
  );
  return { query, names: Object.keys(groups) };
}

function customerSums({ dialect }: OrderSource): Selected {
  const isFirst = word("em_n > 0 and em_began = 1 and em_period = em_began_period");
  return {
    em_customer: word("em_customer"),
    em_orders: word("sum(em_n)"),
    em_periods: countIf(word("em_n > 0")),
    em_first: sql`min(${onlyIf(word("em_n > 0"), word("em_earliest"))})`,
    em_last: sql`max(${onlyIf(word("em_n > 0"), word("em_latest"))})`,
    em_revenue: dialect.sumOfWide(word("em_r")),
    em_refunded: dialect.sumOfWide(word("em_z")),
    em_first_revenue: sql`coalesce(${dialect.sumOfWide(onlyIf(isFirst, word("em_r")))}, 0)`,
    em_source_rows: word("sum(em_source_rows)"),
    em_two_customers: word("max(em_two_customers)"),
  };
}
