import type { BgNbdParameters } from "./bgNbdParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/**
 * A BG/NBD or MBG/NBD model: customers buy at any time, and leave, unobserved, right after a purchase.
 *
 * Under BG/NBD customers can leave after a repeat purchase only, under MBG/NBD after the first purchase too.
 */
export interface BgNbdModel {
  /** Which of the two models it is. */
  readonly model: "bg-nbd" | "mbg-nbd";
  /** The parameters of the model. */
  readonly parameters: BgNbdParameters;
  /** The unit of `alpha` and of the customers' times. */
  readonly timeUnit: ModelTimeUnit;
}
