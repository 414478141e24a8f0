import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { MeasureComparison } from "./measureComparison.js";

/** A relative change, in percent of the reference. */
export interface Lift {
  /** The change in percent: 25 for a quarter more; `null` if the ratio is unknown. */
  readonly percent: number | null;
  /** The lower limit of the true change in percent; `null` if it is unknown. */
  readonly lower: number | null;
  /** The upper limit of the true change in percent; `null` if it is unknown, or infinite. */
  readonly upper: number | null;
  /** The confidence level of the limits: 0.95. */
  readonly level: number;
}

/**
 * The relative change of a comparison, as experiment tools write it: "+26.3 % (5.5 % to 51.2 %)".
 *
 *     lift = 100 * (ratio - 1)
 *
 * The limits of shares are those of Katz, on the logarithm. They may just exclude 0 where the limits
 * of the difference just hold it, or the other way round: `distinguishable` of the comparison
 * decides. Points and mean scores have a lift without limits, since their 0 is not the absence of
 * something.
 *
 * @param comparison - The result of `compareMeasures`, or of another comparison of two measures.
 * @returns The change in percent, which is `null` if the reference is not above 0, or one side has no
 * value.
 * @throws {@link InputError} If the argument is not a comparison.
 * @see Katz and others (1978), Obtaining confidence intervals for the risk ratio in cohort studies
 *
 * @example
 * const variant = conversionRate({ conversions: 240, visits: 2000 });
 * const control = conversionRate({ conversions: 190, visits: 2000 });
 * const { percent, lower, upper } = lift(compareMeasures(variant, control, { independent: true }));
 * percent; // 26.31…
 * lower; // 5.51…
 * upper; // 51.22…
 */
export function lift(comparison: MeasureComparison): Lift {
  if (!isPlainObject(comparison) || !isNumberOrNull(comparison.ratio)) {
    throw new InputError("comparison", comparison, "the result of compareMeasures");
  }
  const { difference, ratio, ratioLower, ratioUpper, level } = comparison;
  // A loss that doubles has a ratio of 2, but nobody would call that a lift of 100 %.
  const isBelowZero = ratio !== null && difference !== null && (ratio - 1) * difference < 0;
  if (isBelowZero) return { percent: null, lower: null, upper: null, level };
  return {
    percent: asChange(ratio),
    lower: asChange(ratioLower),
    upper: asChange(ratioUpper),
    level,
  };
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === "number";
}

function asChange(ratio: number | null | undefined): number | null {
  return ratio === null || ratio === undefined ? null : 100 * (ratio - 1);
}
