import type { Amount } from "../kernel/amount.js";
import type { CustomerActivity } from "./customerActivity.js";

/** An order of a customer. */
export interface CustomerOrder extends CustomerActivity {
  /** What the order was worth. */
  readonly amount: Amount;
  /** The currency of the amount; all orders that are put together name the same one. */
  readonly currency?: string | null | undefined;
}
