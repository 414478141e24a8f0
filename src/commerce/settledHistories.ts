import { type Exact, exactly, plus } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";
import { eachOrderRow } from "../stream/eachOrderRow.js";
import { emptyIdIndex, findNumber, idsOf } from "../stream/idIndex.js";
import type { RowsOrder } from "../stream/rowsOrder.js";
import { type CustomerHistoriesState, ledgerOf, mergeLedgers } from "./customerHistoriesState.js";
import { addToLedger } from "./customerLedger.js";
import type { CustomerLedgers } from "./customerLedgers.js";
import type { HistoryTimes } from "./historyTimes.js";

/** The ledgers of customers, once it is known which rows are orders. */
export interface SettledHistories extends CustomerLedgers {
  /** What was refunded to each customer by refunds of no order that is known; below 0, by number. */
  readonly refunds: ReadonlyMap<number, Exact>;
  /** How many orders have no customer. */
  readonly ofNobody: number;
}

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * Puts the rows of a state together into orders and refunds. A refund lowers the worth of the order that
 * it names. `isElsewhere` says of which orders another state has the beginning; they are left out.
 */
export function settledHistories(
  state: CustomerHistoriesState,
  times: HistoryTimes,
  isElsewhere: (orderId: Id) => boolean = () => false,
): SettledHistories {
  const { rows } = state;
  const orderIds = [...idsOf(rows.orders.ids)];
  const isLeftOut = (order: number): boolean => isElsewhere(orderIds[order] as Id);
  const settled: CustomerLedgers =
    orderIds.length === 0 ? state : { ids: emptyIdIndex(), ledgers: [] };
  if (orderIds.length > 0) mergeLedgers(settled, state);
  let last: RowsOrder | undefined;
  const loose = new Map<Id, Exact>();
  const addLast = (): void => {
    if (last === undefined || isLeftOut(last.order)) return;
    const time = times.ledgerTimeAt(last.at, last.isDate);
    const ledger = ledgerOf(settled, last.customerId, time, times.windows !== undefined);
    addToLedger(ledger, time, 0, last.worth);
  };
  const ofNobody = eachOrderRow(rows, {
    order(order) {
      addLast();
      last = order;
    },
    refund({ customerId, worth, order, isOfKnownOrder }) {
      // A refund follows the order that it names.
      if (isOfKnownOrder)
        last = { ...(last as RowsOrder), worth: plus((last as RowsOrder).worth, worth) };
      else if (order === undefined || !isLeftOut(order)) {
        loose.set(customerId, plus(loose.get(customerId) ?? zero, worth));
      }
    },
  });
  addLast();
  const refunds = new Map<number, Exact>();
  for (const [id, worth] of loose) {
    const customer = findNumber(settled.ids, id);
    if (customer !== undefined) refunds.set(customer, worth);
  }
  return { ids: settled.ids, ledgers: settled.ledgers, refunds, ofNobody };
}
