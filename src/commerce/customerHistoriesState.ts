import type { Id } from "../kernel/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { addToLedger, type CustomerLedger, copyLedger } from "./customerLedger.js";
import {
  emptyOrderAmounts,
  mergeOrderAmounts,
  type OrderAmountsState,
} from "./orderAmountsState.js";

/** What is kept of the orders seen so far. */
export interface CustomerHistoriesState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** The ids of their customers. */
  readonly ids: IdIndex;
  /** What is kept of each customer, by number. */
  readonly ledgers: CustomerLedger[];
}

/** The state before any order was seen. */
export function emptyHistories(): CustomerHistoriesState {
  return { amounts: emptyOrderAmounts(), ids: emptyIdIndex(), ledgers: [] };
}

/** Adds orders of a customer, whose own ledger stays as it was. */
export function addHistory(
  { ids, ledgers }: CustomerHistoriesState,
  id: Id,
  more: CustomerLedger,
): void {
  const ledger = ledgers[numberOf(ids, id)];
  if (ledger === undefined) ledgers.push(copyLedger(more));
  else addToLedger(ledger, more);
}

/** Adds all orders of another state. */
export function mergeHistories(into: CustomerHistoriesState, from: CustomerHistoriesState): void {
  mergeOrderAmounts(into.amounts, from.amounts);
  let other = 0;
  for (const id of idsOf(from.ids)) {
    addHistory(into, id, from.ledgers[other] as CustomerLedger);
    other += 1;
  }
}
