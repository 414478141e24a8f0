import type { Defined } from "./defined.js";

/** An input with amounts of money, all in one currency. */
export interface InMoney extends Defined {
  /** The currency of the money, which the measure then carries. */
  readonly currency?: string | null | undefined;
}
