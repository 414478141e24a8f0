import { carriedOverPeriod } from "../kernel/carried.js";
import { type Count } from "../kernel/count.js";
import { type Fraction } from "../kernel/fraction.js";
import { type OverPeriod } from "../kernel/overPeriod.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link winBackRate} is computed from. */
export interface WinBackRateInput extends OverPeriod {
  /** The customers among them who came back in the period. */
  readonly reactivated: Count;
  /** Customers who had left or lapsed before the period. */
  readonly lapsed: Count;
}

/**
 * The share of lapsed customers who come back.
 *
 *     win-back rate = reactivated / lapsed
 *
 * When a customer counts as lapsed is yours to choose: state it in `definition`, as in `{ lapsed:
 * "no order in 12 months" }`.
 *
 * @returns A fraction from 0 to 1; `null` without lapsed customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more customers came back than had lapsed.
 *
 * @example
 * winBackRate({ reactivated: 30, lapsed: 600, period: "month" }).percent; // 5
 */
export function winBackRate(input: WinBackRateInput): Fraction<"winBackRate"> {
  return proportion(
    {
      metric: "winBackRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "reactivated",
    "lapsed",
    carriedOverPeriod(input),
  );
}
