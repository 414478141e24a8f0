import { type Exact, exactly, plus } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";
import { eachOrderRow } from "../stream/eachOrderRow.js";
import { emptyIdIndex, findNumber } from "../stream/idIndex.js";
import type { RowsOrder } from "../stream/rowsOrder.js";
import { type CustomerHistoriesState, ledgerOf, mergeLedgers } from "./customerHistoriesState.js";
import { addToLedger } from "./customerLedger.js";
import type { CustomerLedgers } from "./customerLedgers.js";
import type { HistoryTimes } from "./historyTimes.js";

/**
 * The ledgers of customers, made when all rows are known and it is clear which of them are orders.
 */
export interface SettledHistories extends CustomerLedgers {
  /**
   * What each customer was refunded for no order that is known: amounts below 0, by the customer's
   * number.
   */
  readonly refunds: ReadonlyMap<number, Exact>;
  /** How many orders have no customer. */
  readonly ofNobody: number;
}

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * Puts the rows of a state together into orders and refunds. A refund lowers the worth of the order that
 * it names.
 *
 * `isIn` selects a part of the data by its times; by default all times are in. An order, with all
 * its rows, belongs to the part of its earliest time. A refund belongs to the part of its own time.
 * It lowers its order if the order is in the same part. If the order comes later, it lowers what
 * its customer is worth. If the order is in an earlier part, it changes nothing.
 */
export function settledHistories(
  state: CustomerHistoriesState,
  times: HistoryTimes,
  isIn: (at: number) => boolean = () => true,
): SettledHistories {
  const { rows } = state;
  const settled: CustomerLedgers =
    rows.orders.ids.size === 0 ? state : { ids: emptyIdIndex(), ledgers: [] };
  if (settled !== state) mergeLedgers(settled, state);
  let last: RowsOrder | undefined;
  const loose = new Map<Id, Exact>();
  const addLast = (): void => {
    if (last === undefined || !isIn(last.at)) return;
    const time = times.ledgerTimeAt(last.at, last.isDate);
    const ledger = ledgerOf(settled, last.customerId, time, times.windows !== undefined);
    addToLedger(ledger, time, 0, last.worth);
  };
  const ofNobody = eachOrderRow(rows, {
    order(order) {
      addLast();
      last = order;
    },
    refund({ customerId, at, worth, isOfKnownOrder }) {
      if (!isIn(at)) return;
      // `eachOrderRow` gives a refund right after the order that it names.
      const named = isOfKnownOrder ? (last as RowsOrder) : undefined;
      if (named !== undefined && isIn(named.at)) {
        last = { ...named, worth: plus(named.worth, worth) };
      } else if (named === undefined || named.at > at) {
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
