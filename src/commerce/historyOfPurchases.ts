import { exactly, exactQuotient, finiteNumber, minus } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";
import type { CustomerHistory } from "./customerHistory.js";
import type { HistorySpan } from "./historySpan.js";
import type { Purchases } from "./purchases.js";
import { recencyAndAge } from "./recencyAndAge.js";

/** The history of a customer who purchased these. */
export function historyOfPurchases(
  customerId: Id,
  { orders, revenue, firstRevenue, repeatPurchases, first, firstAt, last, lastAt }: Purchases,
  span: Pick<HistorySpan, "today" | "timeUnit">,
): CustomerHistory {
  const repeatRevenue = minus(revenue, firstRevenue);
  finiteNumber("repeat revenue", repeatRevenue);
  return {
    customerId,
    orders,
    revenue: finiteNumber("revenue", revenue),
    firstAt,
    lastAt,
    repeatPurchases,
    ...recencyAndAge(repeatPurchases, first.day, last.day, span),
    meanRepeatValue:
      repeatPurchases === 0 ? null : exactQuotient(1, repeatRevenue, exactly(repeatPurchases, 0)),
  };
}
