import type { Negative } from "./negative.js";

/** What the caller may state about negative amounts. */
export interface NegativeOption {
  /**
   * `"refund"`, the default: a negative amount lowers revenue and is no order. `"error"` refuses
   * negative amounts.
   */
  readonly negative?: Negative | null | undefined;
}
