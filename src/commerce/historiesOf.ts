import type { Id } from "../kernel/id.js";
import { idsOf } from "../stream/idIndex.js";
import { type CustomerHistory, customerHistory } from "./customerHistory.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { HistorySpan } from "./historySpan.js";
import type { SettledHistories } from "./settledHistories.js";

/** The histories of customers, ordered by id. */
export function historiesOf(
  { ids, ledgers, refunds }: SettledHistories,
  span: HistorySpan,
): CustomerHistory[] {
  const customers = Array.from(idsOf(ids), (id, customer) =>
    customerHistory(id, ledgers[customer] as CustomerLedger, refunds.get(customer), span),
  );
  return customers.sort((a, b) => compareIds(a.customerId, b.customerId));
}

function compareIds(a: Id, b: Id): number {
  if ((typeof a === "string") !== (typeof b === "string")) return typeof a === "string" ? 1 : -1;
  return a < b ? -1 : 1;
}
