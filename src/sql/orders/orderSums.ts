import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import { orderConflicts, orderEvents } from "./orderEvents.js";
import type { OrderSource } from "./orderSource.js";
import type { SumsQuery } from "./sumsQuery.js";

/**
 * The sums of each group: a query with the keys, `em_is_group`, and the sums by name. It adds up the
 * events of each customer first, and then the customers of each group, so that no customer is counted
 * by the engine's own ways of counting different values.
 *
 * @param isDated - Whether the history begins at a date, so that the first order of a group matters.
 */
export function orderSums(source: OrderSource, isDated: boolean): SumsQuery {
  const { arithmetic, dialect } = source;
  const sum = (value: string): Fragment => dialect.sumOfWide(word(value));
  const known = (value: Fragment): Fragment => onlyIf(word("em_customer is not null"), value);
  const nobody = (value: Fragment): Fragment => onlyIf(word("em_customer is null"), value);
  const money = (value: string): Fragment => arithmetic.sumOfWide(word(value));
  const hasIds = hasOrderIds(source);
  const rows = sum("em_c");
  const orders = sum("em_n");
  const noOrders = sql`coalesce(sum(${nobody(word("em_n"))}), 0)`;
  const noRevenue = arithmetic.sumOfWide(nobody(word("em_r")));
  const noRefunded = arithmetic.sumOfWide(nobody(word("em_z")));
  const sums: Selected = {
    em_orders: orders,
    em_refunds: hasIds ? sum("em_m") : sql`${rows} - ${orders}`,
    em_source_rows: rows,
    em_revenue: money("em_r"),
    em_refunded: money("em_z"),
    em_customers: countIf(word("em_customer is not null and em_n > 0")),
    em_repeat: countIf(word("em_customer is not null and em_n > 1")),
    em_spread_units: word("count(em_customer)"),
    em_spread_orders: sql`${orders} - ${noOrders}`,
    em_spread_revenue: sql`sum(${onlyIf(word("em_customer is not null and em_n > 0"), word("em_r"))})`,
    em_orders_squared: dialect.sumOfWide(known(dialect.product(word("em_n"), word("em_n")))),
    em_revenue_squared: arithmetic.sumOfWide(known(arithmetic.product(word("em_r"), word("em_r")))),
    em_products: arithmetic.sumOfWide(known(arithmetic.product(word("em_n"), word("em_r")))),
    em_no_units: sql`sum(${nobody(word(hasIds ? "em_u" : "em_c"))})`,
    em_no_orders: noOrders,
    em_no_revenue: noRevenue,
    em_no_refunded: noRefunded,
    em_no_of_orders: hasIds
      ? arithmetic.sumOfWide(nobody(word("em_o")))
      : sql`${noRevenue} - ${noRefunded}`,
    em_no_squared: arithmetic.sumOfWide(nobody(word("em_s"))),
    ...(source.hasTimes && {
      ...(!source.needsTimes && { em_untimed: sum("em_x") }),
      em_new: countIf(word("em_customer is not null and em_w > 0")),
      em_returning: countIf(word("em_customer is not null and em_n > em_w")),
      em_new_revenue: arithmetic.sumOfWide(known(word("em_v"))),
      ...(isDated && { em_first_at: sql`min(${known(word("em_a"))})` }),
    }),
    ...(source.hasUnits && {
      em_goods: sum("em_q"),
      em_other_goods: sum("em_y"),
      em_with_goods: sum("em_p"),
    }),
    ...(hasIds && {
      em_ids: sum("em_i"),
      em_named: sum("em_j"),
      em_two_customers: word("max(em_two_customers)"),
      em_lacks_time: word("max(em_lacks_time)"),
    }),
  };
  const groups = { ...source.aliases(), em_is_group: whole(1), ...sums };
  const query = select(groups, {
    from: derived(customerSums(source, isDated), "em_c"),
    groupBy: source.keyNames,
  });
  return { query, names: [...source.keyNames, ...Object.keys(sums)] };
}

/**
 * The sums of each customer of each group. If orders have ids, an order without a customer has sums
 * of its own.
 */
function customerSums(source: OrderSource, isDated: boolean): Fragment {
  const { arithmetic } = source;
  const isSale = word("em_sale = 1");
  const isRefund = word("em_sale = 0");
  const isFirst = word("em_sale = 1 and em_at = em_first");
  const amount = word("em_amount");
  const hasIds = hasOrderIds(source);
  const squares = arithmetic.product(amount, amount);
  const worth = arithmetic.sum(amount);
  const nobody = word("em_customer is null");
  return select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_n: countIf(isSale),
      em_c: hasIds ? word("sum(em_source_rows)") : word("count(*)"),
      em_r: worth,
      em_z: sql`coalesce(${arithmetic.sum(onlyIf(isRefund, amount))}, 0)`,
      ...ofNobody(),
      ...(source.hasTimes && {
        ...(!source.needsTimes && { em_x: countIf(word("em_sale = 1 and em_at is null")) }),
        em_w: countIf(isFirst),
        em_v: sql`coalesce(${arithmetic.sum(onlyIf(isFirst, amount))}, 0)`,
        ...(isDated && { em_a: sql`min(${onlyIf(isSale, word("em_at"))})` }),
      }),
      ...(source.hasUnits && {
        em_q: sql`coalesce(sum(${onlyIf(word("em_sale = 1 and em_lacking = 0"), word("em_order_goods"))}), 0)`,
        em_y: sql`coalesce(sum(${onlyIf(word("em_sale = 1 and em_lacking = 1"), word("em_order_goods"))}), 0)`,
        em_p: countIf(word("em_sale = 1 and em_lacking = 0")),
      }),
      ...(hasIds && {
        em_m: sql`coalesce(sum(${onlyIf(isRefund, word("em_rows"))}), 0)`,
        em_i: word("count(em_order)"),
        em_j: word("count(distinct case when em_sale = 0 then em_order end)"),
        ...orderConflicts(source),
      }),
    },
    {
      from: derived(orderEvents(source), "em_events"),
      groupBy: [...source.keyNames, "em_customer", ...(hasIds ? ["em_own_unit"] : [])],
    },
  );

  /** An order without a customer is a unit of its own, together with the refunds that name it. */
  function ofNobody(): Selected {
    if (!hasIds) return { em_s: arithmetic.sumOfWide(onlyIf(nobody, squares)) };
    const isPlaced = word("em_own_unit is not null");
    return {
      em_u: sql`case when ${isPlaced} then 1 else sum(em_parts) end`,
      em_o: sql`case when ${isPlaced} then ${worth} else 0 end`,
      em_s: sql`case when ${isPlaced} then ${arithmetic.product(worth, worth)} else ${arithmetic.sumOfWide(word("em_squares"))} end`,
    };
  }
}

/** Whether the rows of a source name their orders. */
export function hasOrderIds(source: OrderSource): boolean {
  return source.values["em_order"] !== undefined;
}
