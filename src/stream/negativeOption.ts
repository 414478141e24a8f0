import type { Negative } from "./negative.js";

/** What the caller may state about negative amounts. */
export interface NegativeOption {
  /** `"refund"` where it is left out: a negative amount lowers revenue and is no order. `"error"` refuses negative amounts. */
  readonly negative?: Negative | null | undefined;
}
