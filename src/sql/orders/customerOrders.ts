import { type Fragment, joined, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import { isSale } from "./orderEvents.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";
import type { RefundsOfOrders } from "./refundsOfOrders.js";
import { sameKeys } from "./sameKeys.js";

/**
 * The orders and the refunds of customers: a query with the keys and
 *
 *     em_customer     the customer, or null
 *     em_at           when the order was placed, or when the refund was made
 *     em_amount       what the order was worth, or the refund
 *     em_count        how many orders it is; 0 for a refund
 *     em_source_rows  how many rows of the table it was made of
 *     em_two_customers  the order's id if its rows name two customers, otherwise null; 0 without ids
 *
 * Rows with one order id are one order at the earliest of their times. The order belongs to its
 * customer even if only some of its rows name the customer.
 */
export function customerOrders(source: OrderSource, refunds: RefundsOfOrders): Fragment {
  const rows = derived(source.rows(source.values, "of the range"), "em_r");
  if (!hasOrderIds(source)) {
    return select(
      {
        ...source.aliases(),
        em_customer: word("em_customer"),
        em_at: word("em_at"),
        em_amount: word("em_amount"),
        em_count: sql`case when ${isSale} then 1 else 0 end`,
        em_source_rows: whole(1),
        em_two_customers: whole(0),
      },
      { from: rows },
    );
  }
  const lines = select(
    {
      ...source.aliases(),
      em_order: word("em_order"),
      em_named: word("em_customer"),
      em_part: word("em_amount"),
      em_row_at: word("em_at"),
      ...unitOfLine(refunds),
    },
    { from: rows },
  );
  const orders = ordersOfLines(source, lines);
  return refunds === "in their orders" ? orders : withOwners(source, orders, lines);
}

/**
 * What tells the units apart into which rows are put together, in addition to the order. Rows
 * without an order id are told apart by all that they have.
 */
function unitOfLine(refunds: RefundsOfOrders): Selected {
  const isAlone = word("em_order is null");
  const kind = word("case when em_amount >= 0 then 1 else 0 end");
  const isDated =
    refunds === "in their orders" ? isAlone : word("(em_order is null or em_amount < 0)");
  return {
    em_alone: onlyIf(isAlone, word("em_customer")),
    em_own_at: onlyIf(isDated, word("em_at")),
    em_own_kind: refunds === "in their orders" ? onlyIf(isAlone, kind) : kind,
  };
}

/** Each unit as an order or a refund. */
function ordersOfLines(source: OrderSource, lines: Fragment): Fragment {
  const isOrderRow = word("em_part >= 0");
  const orderRows = countIf(isOrderRow);
  return select(
    {
      ...source.aliases(),
      em_order: word("em_order"),
      em_customer: word("case when em_order is null then em_alone else max(em_named) end"),
      em_at: sql`coalesce(min(${onlyIf(isOrderRow, word("em_row_at"))}), min(em_row_at))`,
      em_amount: source.arithmetic.sum(word("em_part")),
      em_count: sql`case when em_order is null then ${orderRows} when ${orderRows} > 0 then 1 else 0 end`,
      em_source_rows: word("count(*)"),
      em_two_customers: onlyIf(
        word("min(em_named) <> max(em_named)"),
        source.dialect.text(word("em_order")),
      ),
    },
    {
      from: derived(lines, "em_lines"),
      groupBy: [...source.keyNames, "em_order", "em_alone", "em_own_at", "em_own_kind"],
    },
  );
}

/** The orders and refunds, each with the customer whom any row of its order names. */
function withOwners(source: OrderSource, orders: Fragment, lines: Fragment): Fragment {
  const owners = select(
    {
      ...source.aliases("em_p_"),
      em_owned: word("em_order"),
      em_owner: word("max(em_named)"),
      em_owners: word("case when min(em_named) <> max(em_named) then 2 else 1 end"),
    },
    {
      from: derived(lines, "em_owned_lines"),
      where: [word("em_order is not null")],
      groupBy: [...source.keyNames, "em_order"],
    },
  );
  const names = ["em_at", "em_amount", "em_count", "em_source_rows"];
  return select(
    {
      ...source.aliases("", "em_o."),
      em_customer: word(
        "case when em_o.em_order is null then em_o.em_customer else em_w.em_owner end",
      ),
      ...Object.fromEntries(names.map((name) => [name, word(`em_o.${name}`)])),
      em_two_customers: onlyIf(
        word("em_w.em_owners = 2"),
        source.dialect.text(word("em_o.em_order")),
      ),
    },
    {
      from: sql`${derived(orders, "em_o")} ${word(source.dialect.leftJoin)} ${derived(owners, "em_w")} on ${joined(
        [word("em_o.em_order = em_w.em_owned"), ...sameKeys(source, "em_o", "em_w", "em_p_")],
        " and ",
      )}`,
    },
  );
}
