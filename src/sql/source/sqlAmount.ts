import type { Fragment } from "../text/fragment.js";

/** An amount of money, in the form in which a statement computes with it. */
export interface SqlAmount {
  /** The amount in whole units of 1 / 10^places, or the double. */
  readonly value: Fragment;
  /** How many decimals a unit stands for; undefined for doubles. */
  readonly places: number | undefined;
  /** Whether the amount has more decimals than that; undefined if this is not possible. */
  readonly isTooFine?: Fragment;
}
