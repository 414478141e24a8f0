import type { Exact } from "../../kernel/exact.js";
import type { Id } from "../../kernel/id.js";

/** An invoice that was checked and paid. */
export interface PaidInvoice {
  readonly id: Id | undefined;
  readonly from: number;
  readonly to: number;
  readonly amount: Exact;
}
