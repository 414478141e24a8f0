import type { Defined } from "./defined.js";

/** An input with amounts of money, all in one currency. */
export interface InMoney extends Defined {
  /** The currency of the money; if it is given, the measure carries it. */
  readonly currency?: string | null | undefined;
}
