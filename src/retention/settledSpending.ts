import { addExact } from "../kernel/exactSum.js";
import { eachOrderRow } from "../stream/eachOrderRow.js";
import type { RowsRefund } from "../stream/rowsRefund.js";
import { emptyCohortCustomers } from "./cohortCustomers.js";
import { type CohortRevenueState, mergeOrdersAlone, spendingIn } from "./cohortRevenueState.js";
import type { CohortTimes } from "./cohortTimes.js";
import type { CustomerSpending } from "./customerSpending.js";

/**
 * When customers ordered and what they spent, made when all rows are known and it is clear which of
 * them are orders.
 */
export interface SettledSpending extends CustomerSpending {
  /** The refunds: they lower what customers spent, and count as no activity. */
  readonly refunds: readonly RowsRefund[];
  /** How many orders have no customer. */
  readonly ofNobody: number;
}

/** Puts the rows of a state together into orders and refunds. */
export function settledSpending(
  state: CohortRevenueState,
  { cells, periodOf }: CohortTimes,
): SettledSpending {
  const { rows } = state;
  const hasOrderIds = rows.orders.ids.size > 0;
  const spending = hasOrderIds ? { customers: emptyCohortCustomers(), revenue: [] } : state;
  if (hasOrderIds) mergeOrdersAlone(spending, state);
  const refunds: RowsRefund[] = [];
  const ofNobody = eachOrderRow(rows, {
    order({ customerId, at, isDate, worth }) {
      const moment = { at, day: cells.dayAt("at", at) };
      addExact(spendingIn(spending, customerId, moment, periodOf(moment, isDate)), worth);
    },
    refund: (refund) => refunds.push(refund),
  });
  const { customers, revenue } = spending;
  return { customers, revenue, refunds, ofNobody };
}
