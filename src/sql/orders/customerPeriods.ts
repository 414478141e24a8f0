import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import type { OrderCalendar } from "./orderCalendar.js";
import { isRefund, isSale } from "./orderEvents.js";
import { orderMoments } from "./orderMoments.js";
import type { OrderSource } from "./orderSource.js";

/**
 * What each customer did in each period `em_period` of the calendar: a query with
 *
 *     em_customer      the customer, or null
 *     em_period        the number of the period
 *     em_n             how many orders there were
 *     em_r             what the orders were worth
 *     em_z             what was refunded, an amount of 0 or less
 *     em_earliest      the number of the moment of the first order
 *     em_latest        the number of the moment of the last order
 *     em_source_rows   how many rows of the table that were
 *     em_began         1 for a customer with an order in any period
 *     em_began_moment  the number of the moment of the customer's first order
 *
 * and for each period of the calendar `em_began_` and its name: the earliest with an order.
 */
export function customerPeriods(source: OrderSource, calendar: OrderCalendar): Fragment {
  const { dialect } = source;
  const rows = orderMoments(source, calendar);
  const earliest = sql`min(${onlyIf(isSale, word("em_moment"))})`;
  const worth = (condition: Fragment): Fragment =>
    sql`coalesce(${dialect.sum(onlyIf(condition, word("em_amount")))}, 0)`;
  const periods: Selected = {
    em_customer: word("em_customer"),
    em_period: word("em_period"),
    em_n: countIf(isSale),
    em_r: worth(isSale),
    em_z: worth(isRefund),
    em_earliest: earliest,
    em_latest: sql`max(${onlyIf(isSale, word("em_moment"))})`,
    em_source_rows: word("count(*)"),
  };
  const began: Selected = {
    em_began_moment: word("min(em_moment)"),
    ...Object.fromEntries(
      Object.keys(calendar.periods).map((name) => [
        name.replace("em_", "em_began_"),
        word(`min(${name})`),
      ]),
    ),
  };
  const left = derived(
    select(periods, { from: derived(rows, "em_p"), groupBy: ["em_customer", "em_period"] }),
    "em_a",
  );
  const right = derived(
    select(
      { em_began_customer: word("em_customer"), em_began: whole(1), ...began },
      {
        from: derived(rows, "em_q"),
        where: [isSale, word("em_customer is not null")],
        groupBy: ["em_customer"],
      },
    ),
    "em_b",
  );
  const named = (table: string, names: readonly string[]): Selected =>
    Object.fromEntries(names.map((name) => [name, word(`${table}.${name}`)]));
  return select(
    {
      ...named("em_a", Object.keys(periods)),
      ...named("em_b", ["em_began", ...Object.keys(began)]),
    },
    {
      from: sql`${left} ${word(dialect.leftJoin)} ${right} on em_a.em_customer = em_b.em_began_customer`,
    },
  );
}
