import { type Fragment, joined, sql, whole, word } from "../text/fragment.js";
import { derived, onlyIf, type Selected, select } from "../text/select.js";
import type { OrderCalendar } from "./orderCalendar.js";
import { orderMoments } from "./orderMoments.js";
import type { OrderSource } from "./orderSource.js";
import { sameKeys } from "./sameKeys.js";

const isOrder = word("em_count > 0");

/**
 * What each customer did in each period `em_period` of the calendar: a query with the keys and
 *
 *     em_customer      the customer, or null
 *     em_period        the number of the period
 *     em_n             how many orders there were
 *     em_r             what the orders were worth
 *     em_z             what was refunded, an amount of 0 or less
 *     em_earliest      the number of the moment of the first order
 *     em_latest        the number of the moment of the last order
 *     em_source_rows   how many rows of the table that were
 *     em_two_customers  the id of an order whose rows name two customers
 *     em_began         1 for a customer with an order in any period
 *     em_began_moment  the number of the moment of the customer's first order
 *
 * and for each period of the calendar `em_began_` and its name: the earliest with an order.
 */
export function customerPeriods(source: OrderSource, calendar: OrderCalendar): Fragment {
  const { arithmetic, dialect, keyNames } = source;
  const rows = orderMoments(source, calendar);
  const worth = (condition: Fragment): Fragment =>
    sql`coalesce(${arithmetic.sum(onlyIf(condition, word("em_amount")))}, 0)`;
  const sums: Selected = {
    em_n: word("sum(em_count)"),
    em_r: worth(isOrder),
    em_z: worth(word("em_count = 0")),
    em_earliest: sql`min(${onlyIf(isOrder, word("em_moment"))})`,
    em_latest: sql`max(${onlyIf(isOrder, word("em_moment"))})`,
    em_source_rows: word("sum(em_source_rows)"),
    em_two_customers: word("max(em_two_customers)"),
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
  const units = [...keyNames, "em_customer", "em_period"];
  const named = (table: string, names: readonly string[]): Selected =>
    Object.fromEntries(names.map((name) => [name, word(`${table}.${name}`)]));
  const left = derived(
    select(
      { ...Object.fromEntries(units.map((name) => [name, word(name)])), ...sums },
      { from: derived(rows, "em_p"), groupBy: units },
    ),
    "em_a",
  );
  const right = derived(
    select(
      {
        ...source.aliases("em_b_"),
        em_began_customer: word("em_customer"),
        em_began: whole(1),
        ...began,
      },
      {
        from: derived(rows, "em_q"),
        where: [isOrder, word("em_customer is not null")],
        groupBy: [...keyNames, "em_customer"],
      },
    ),
    "em_b",
  );
  const isSame = joined(
    [
      word("em_a.em_customer = em_b.em_began_customer"),
      ...sameKeys(source, "em_a", "em_b", "em_b_"),
    ],
    " and ",
  );
  return select(
    {
      ...named("em_a", [...units, ...Object.keys(sums)]),
      ...named("em_b", ["em_began", ...Object.keys(began)]),
    },
    { from: sql`${left} ${word(dialect.leftJoin)} ${right} on ${isSame}` },
  );
}
