import type { OrderAmountsState } from "../../commerce/orderAmountsState.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";
import { summed } from "./summed.js";

/** The amounts of a group, as they are kept in memory too. */
export function readAmounts(source: OrderSource, row: ResultRow): OrderAmountsState {
  const { amount, together, hasUnits } = source;
  return {
    rows: row.count("em_source_rows"),
    orders: row.count("em_orders"),
    refunds: row.count("em_refunds"),
    revenue: summed(row.sum("em_revenue", amount.places)),
    refunded: summed(row.sum("em_refunded", amount.places)),
    units: hasUnits ? row.count("em_goods") : 0,
    otherUnits: hasUnits ? row.count("em_other_goods") : 0,
    ordersWithUnits: hasUnits ? row.count("em_with_goods") : 0,
    currency: { currency: "em_currency" in together ? row.text("em_currency") : null },
  };
}
