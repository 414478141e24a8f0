import { type Exact, plus } from "../kernel/exact.js";
import { addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { RollingWindows } from "../period/rollingWindows.js";
import type { CustomerHistory } from "./customerHistory.js";
import type { CustomerLedger } from "./customerLedger.js";
import { historyOfPurchases } from "./historyOfPurchases.js";
import type { HistorySpan } from "./historySpan.js";

/**
 * The history of one customer. `refunded`, an amount below 0, was paid back for no order in
 * particular.
 */
export function historyOfLedger(
  customerId: Id,
  ledger: CustomerLedger,
  refunded: Exact | undefined,
  span: HistorySpan,
): CustomerHistory {
  const gross = total(ledger.revenue);
  const revenue = refunded === undefined ? gross : plus(gross, refunded);
  const purchases = { ...ledger, ...purchasesOf(ledger, span.windows), revenue };
  return historyOfPurchases(customerId, purchases, span);
}

/** How many purchases came after the first, and what the first one was worth. */
function purchasesOf(
  { first, firstAt, firstRevenue, periods, spent }: CustomerLedger,
  windows: RollingWindows | undefined,
): { readonly repeatPurchases: number; readonly firstRevenue: Exact } {
  if (windows === undefined || spent === undefined) {
    return { repeatPurchases: periods.length - 1, firstRevenue: total(firstRevenue) };
  }
  const began = { ...first, isDate: isDateAlone(firstAt) };
  const places = periods.map((key) => Math.max(0, windows.windowOf(began, key)));
  const worth = emptySum();
  for (const [place, window] of places.entries()) {
    if (window === 0) addSum(worth, spent[place] as ExactSum);
  }
  return { repeatPurchases: new Set(places).size - 1, firstRevenue: total(worth) };
}
