import type { Exact } from "../kernel/exact.js";
import type { CustomerLedger } from "./customerLedger.js";

/**
 * The orders of a customer, and the refunds that belong to no order in particular, as an amount
 * below 0.
 */
export interface KnownLedger {
  readonly ledger: CustomerLedger;
  readonly refunded: Exact | undefined;
}
