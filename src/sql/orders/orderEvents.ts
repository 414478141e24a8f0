import { type Fragment, joined, sql, whole, word } from "../text/fragment.js";
import { derived, onlyIf, type Selected, select } from "../text/select.js";
import type { OrderSource } from "./orderSource.js";
import { sameKeys } from "./sameKeys.js";

/** The condition that a row is an order and not a refund, in a statement that names its amount `em_amount`. */
export const isSale: Fragment = word("em_amount >= 0");
/** The condition that a row is a refund, in such a statement. */
export const isRefund: Fragment = word("em_amount < 0");

/**
 * A query for each customer's first order, with `em_customer` and `em_first`. It reads all rows
 * that satisfy `where`.
 */
function firstOrdersQuery(source: OrderSource): Fragment {
  const all = derived(source.rows(source.values, "all"), "em_all");
  const rows =
    source.values["em_order"] === undefined
      ? select(
          { em_owner: word("em_customer"), em_placed_at: word("em_at") },
          { from: all, where: [isSale, word("em_customer is not null")] },
        )
      : // Rows of an order that name no customer count for the customer whom its other rows name.
        select(
          { em_owner: word("max(em_customer)"), em_placed_at: onlySales("min", word("em_at")) },
          { from: all, where: [word("em_order is not null")], groupBy: ["em_order"] },
        );
  return select(
    { em_customer: word("em_owner"), em_first: word("min(em_placed_at)") },
    {
      from: derived(rows, "em_orders"),
      where: [word("em_owner is not null"), word("em_placed_at is not null")],
      groupBy: ["em_owner"],
    },
  );
}

/**
 * The orders and refunds of the range, with the time of the customer's first order: a query with the
 * keys and
 *
 *     em_customer  the customer, or null
 *     em_amount    what the order was worth, or the refund
 *     em_sale      1 for an order, 0 for a refund
 *     em_rows      how many rows a refund has; 1 for an order
 *     em_at        the time of an order
 *     em_first     when the customer first ordered
 *     em_order_goods     the units of goods of an order, em_lacking 1 where a row does not give them
 *
 * and, where rows have order ids,
 *
 *     em_order        the order's id
 *     em_own_unit     the id of an order without a customer, also in the refunds that name it
 *     em_source_rows  how many rows of the table it was made of
 *     em_parts        of refunds whose order is not there: how many units of the spread, and em_squares their squares
 *     em_conflict     1 where rows of an order name two customers, 2 where only some have a time
 */
export function orderEvents(source: OrderSource): Fragment {
  const events =
    source.values["em_order"] === undefined ? rowsAsEvents(source) : ordersFromRows(source);
  if (!source.hasTimes) return events;
  const { leftJoin } = source.dialect;
  return select(
    { ...eventNames(source, "em_e."), em_first: word("em_f.em_first") },
    {
      from: sql`${derived(events, "em_e")} ${word(leftJoin)} ${derived(firstOrdersQuery(source), "em_f")} on em_e.em_customer = em_f.em_customer`,
    },
  );
}

/** The names of an event, taken from a table. */
function eventNames(source: OrderSource, table: string): Selected {
  const hasOrders = source.values["em_order"] !== undefined;
  const names = [
    ...source.keyNames,
    "em_customer",
    "em_amount",
    "em_sale",
    "em_rows",
    ...(source.hasTimes ? ["em_at"] : []),
    ...(source.hasUnits ? ["em_order_goods", "em_lacking"] : []),
    ...(hasOrders
      ? ["em_order", "em_own_unit", "em_source_rows", "em_parts", "em_squares", "em_conflict"]
      : []),
  ];
  return Object.fromEntries(names.map((name) => [name, word(table + name)]));
}

/** The events if rows have no order ids: every row is an order or a refund. */
function rowsAsEvents(source: OrderSource): Fragment {
  return select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_amount: word("em_amount"),
      em_sale: word("case when em_amount >= 0 then 1 else 0 end"),
      em_rows: whole(1),
      ...(source.hasTimes && { em_at: word("em_at") }),
      ...(source.hasUnits && {
        em_order_goods: word("em_units"),
        em_lacking: word("case when em_units is null then 1 else 0 end"),
      }),
    },
    { from: derived(source.rows(source.values, "of the range"), "em_r") },
  );
}

/**
 * The events if rows have order ids: the rows of an order make one order at the earliest of their
 * times. A negative row at that time lowers what the order was worth. At another time, or if the
 * order has no other row, it is a refund.
 */
export function ordersFromRows(source: OrderSource): Fragment {
  const rows = source.rows(source.values, "of the range");
  const at = source.hasTimes ? word("em_at") : whole(0);
  const timed = select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_order: word("em_order"),
      em_amount: word("em_amount"),
      // All rows of an order without a time belong together, so they get the same time.
      em_at: sql`coalesce(${at}, 0)`,
      em_untimed: source.hasTimes ? word("case when em_at is null then 1 else 0 end") : whole(0),
      ...(source.hasUnits && { em_units: word("em_units") }),
    },
    { from: derived(rows, "em_r") },
  );
  const placed = select(
    {
      ...source.aliases("em_p_"),
      em_placed_order: word("em_order"),
      em_placed_customer: word("max(em_customer)"),
      em_placed_at: onlySales("min", word("em_at")),
      em_conflict: word(
        "case when min(em_customer) <> max(em_customer) then 1 when min(em_untimed) <> max(em_untimed) then 2 else 0 end",
      ),
    },
    {
      from: derived(timed, "em_t"),
      where: [word("em_order is not null")],
      groupBy: [...source.keyNames, "em_order"],
    },
  );
  const matched = select(
    {
      ...source.aliases("", "em_a."),
      em_order: word("em_a.em_order"),
      em_customer: word(
        "case when em_a.em_order is null then em_a.em_customer else em_b.em_placed_customer end",
      ),
      em_part: word("em_a.em_amount"),
      em_row_at: word("em_a.em_at"),
      em_untimed: word("em_a.em_untimed"),
      em_sale: word(
        "case when em_a.em_amount >= 0 or em_a.em_at = em_b.em_placed_at then 1 else 0 end",
      ),
      em_placed: word("case when em_b.em_placed_at is null then 0 else 1 end"),
      // Refunds of an order that is not there are told apart by their times.
      em_unit: word(
        "case when em_b.em_placed_at is null and em_a.em_order is not null then em_a.em_at end",
      ),
      em_row_conflict: word("coalesce(em_b.em_conflict, 0)"),
      ...(source.hasUnits && { em_units: word("em_a.em_units") }),
    },
    {
      from: sql`${derived(timed, "em_a")} ${word(source.dialect.leftJoin)} ${derived(placed, "em_b")} on ${joined(
        [
          word("em_a.em_order = em_b.em_placed_order"),
          ...sameKeys(source, "em_a", "em_b", "em_p_"),
        ],
        " and ",
      )}`,
    },
  );
  const { arithmetic, dialect } = source;
  const worth = arithmetic.sum(word("em_part"));
  const square = arithmetic.product(word("em_part"), word("em_part"));
  return select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_amount: arithmetic.whole(worth),
      em_sale: word("em_sale"),
      em_rows: word("case when em_sale = 1 then 1 else count(*) end"),
      ...(source.hasTimes && {
        em_at: word("case when em_sale = 1 and max(em_untimed) = 0 then min(em_row_at) end"),
      }),
      ...(source.hasUnits && {
        em_order_goods: sql`${dialect.whole(sql`sum(${onlyIf(word("em_part >= 0"), word("em_units"))})`)}`,
        em_lacking: word(
          "case when count(case when em_part >= 0 and em_units is null then 1 end) > 0 then 1 else 0 end",
        ),
      }),
      em_order: word("em_order"),
      em_own_unit: word("case when em_customer is null and em_placed = 1 then em_order end"),
      em_source_rows: word("count(*)"),
      em_parts: word("case when em_order is null then count(*) else 1 end"),
      em_squares: sql`case when em_order is null then ${arithmetic.sumOfWide(square)} else ${arithmetic.product(worth, worth)} end`,
      em_conflict: word("max(em_row_conflict)"),
    },
    {
      from: derived(matched, "em_m"),
      groupBy: [...source.keyNames, "em_customer", "em_order", "em_sale", "em_placed", "em_unit"],
    },
  );
}

/** Of the events of a group: an order of two customers, and one of which only some rows have a time. */
export function orderConflicts({ dialect }: OrderSource): Selected {
  // Ids can be of a type that has no greatest value.
  const order = dialect.text(word("em_order"));
  return {
    em_two_customers: sql`max(${onlyIf(word("em_conflict = 1"), order)})`,
    em_lacks_time: sql`max(${onlyIf(word("em_conflict = 2"), order)})`,
  };
}

function onlySales(aggregate: "min" | "max", value: Fragment): Fragment {
  return sql`${word(aggregate)}(${onlyIf(isSale, value)})`;
}
