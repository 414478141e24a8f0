import { compareIds } from "../kernel/compareIds.js";
import { idsOf } from "../stream/idIndex.js";
import type { CustomerHistory } from "./customerHistory.js";
import type { CustomerLedger } from "./customerLedger.js";
import { historyOfLedger } from "./historyOfLedger.js";
import type { HistorySpan } from "./historySpan.js";
import type { SettledHistories } from "./settledHistories.js";

/** The histories of customers, ordered by id. */
export function historiesOf(
  { ids, ledgers, refunds }: SettledHistories,
  span: HistorySpan,
): CustomerHistory[] {
  const customers = Array.from(idsOf(ids), (id, customer) =>
    historyOfLedger(id, ledgers[customer] as CustomerLedger, refunds.get(customer), span),
  );
  return customers.sort((a, b) => compareIds(a.customerId, b.customerId));
}
