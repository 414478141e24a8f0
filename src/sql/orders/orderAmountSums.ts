import { sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import { isRefund, isSale } from "./orderEvents.js";
import type { OrderSource } from "./orderSource.js";
import type { SumsQuery } from "./sumsQuery.js";

/** The sums of each group of rows that are orders and refunds of their own. */
export function orderAmountSums(source: OrderSource): SumsQuery {
  const { arithmetic, dialect } = source;
  const amount = word("em_amount");
  const sums: Selected = {
    em_source_rows: word("count(*)"),
    em_orders: countIf(isSale),
    em_refunds: countIf(isRefund),
    em_revenue: arithmetic.sum(amount),
    em_refunded: arithmetic.sum(onlyIf(isRefund, amount)),
    em_squares: arithmetic.sumOfWide(arithmetic.product(amount, amount)),
    ...(source.hasUnits && {
      em_goods: dialect.sum(onlyIf(isSale, word("em_units"))),
      em_other_goods: whole(0),
      em_with_goods: countIf(sql`${isSale} and ${word("em_units is not null")}`),
    }),
  };
  const query = select(
    { ...source.aliases(), em_is_group: whole(1), ...sums },
    {
      from: derived(source.rows(source.values, "of the range"), "em_r"),
      groupBy: source.keyNames,
    },
  );
  return { query, names: [...source.keyNames, ...Object.keys(sums)] };
}
