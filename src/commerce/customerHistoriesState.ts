import type { Id } from "../kernel/id.js";
import { emptyIdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { emptyCurrency, mergeCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { emptyOrderRows, mergeOrderRows, type OrderRows } from "../stream/orderRows.js";
import { type CustomerLedger, mergeLedger, newLedger } from "./customerLedger.js";
import type { CustomerLedgers } from "./customerLedgers.js";
import type { LedgerTime } from "./ledgerTime.js";

/** What is kept of the orders seen so far. */
export interface CustomerHistoriesState extends CustomerLedgers {
  /** How many rows there were. */
  seen: number;
  /** Their currency. */
  readonly currency: OneCurrency;
  /** The rows with an order id, the refunds and the orders without a customer. */
  readonly rows: OrderRows;
}

/** The state before any order was seen. */
export function emptyHistories(): CustomerHistoriesState {
  return {
    seen: 0,
    currency: emptyCurrency(),
    ids: emptyIdIndex(),
    ledgers: [],
    rows: emptyOrderRows(),
  };
}

/** The ledger of a customer who ordered at `time`; it is made if the customer is new. */
export function ledgerOf(
  { ids, ledgers }: CustomerLedgers,
  id: Id,
  time: LedgerTime,
  isRolling: boolean,
): CustomerLedger {
  const number = numberOf(ids, id);
  let ledger = ledgers[number];
  if (ledger === undefined) {
    ledger = newLedger(time, isRolling);
    ledgers.push(ledger);
  }
  return ledger;
}

/** Adds all orders of another state. */
export function mergeHistories(into: CustomerHistoriesState, from: CustomerHistoriesState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  mergeOrderRows(into.rows, from.rows);
  mergeLedgers(into, from);
  into.seen += from.seen;
}

/** Adds the orders of other ledgers. */
export function mergeLedgers(into: CustomerLedgers, from: CustomerLedgers): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const more = from.ledgers[other] as CustomerLedger;
    const time = { moment: more.first, at: more.firstAt, period: more.periods[0] as number };
    mergeLedger(ledgerOf(into, id, time, more.spent !== undefined), more);
    other += 1;
  }
}
