import { whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import { orderConflicts, ordersFromRows } from "./orderEvents.js";
import type { OrderSource } from "./orderSource.js";
import type { SumsQuery } from "./sumsQuery.js";

/** The sums of each group of lines, which make orders first. */
export function orderLineSums(source: OrderSource): SumsQuery {
  const { arithmetic, dialect } = source;
  const amount = word("em_amount");
  const isSale = word("em_sale = 1");
  const isRefund = word("em_sale = 0");
  const goods = (condition: string) =>
    dialect.sum(onlyIf(word(`em_sale = 1 and ${condition}`), word("em_order_goods")));
  const sums: Selected = {
    em_source_rows: word("sum(em_source_rows)"),
    em_orders: countIf(isSale),
    em_refunds: dialect.sumOfWide(onlyIf(isRefund, word("em_rows"))),
    em_revenue: arithmetic.sum(amount),
    em_refunded: arithmetic.sum(onlyIf(isRefund, amount)),
    em_named: word("count(distinct case when em_sale = 0 then em_order end)"),
    ...orderConflicts(source),
    ...(source.hasUnits && {
      em_goods: goods("em_lacking = 0"),
      em_other_goods: goods("em_lacking = 1"),
      em_with_goods: countIf(word("em_sale = 1 and em_lacking = 0")),
    }),
  };
  const query = select(
    { ...source.aliases(), em_is_group: whole(1), ...sums },
    { from: derived(ordersFromRows(source), "em_events"), groupBy: source.keyNames },
  );
  return { query, names: [...source.keyNames, ...Object.keys(sums)] };
}
