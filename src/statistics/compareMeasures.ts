import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import { readCertainty } from "./certainty.js";
import { checkComparable } from "./checkComparable.js";
import { compareObservations } from "./compareObservations.js";
import type { ConfidenceOptions } from "./confidenceOptions.js";
import type { MeasureComparison } from "./measureComparison.js";
import { observe } from "./observation.js";
import { readMeasure } from "./readMeasure.js";

/**
 * Whether two periods, channels or variants differ by more than chance.
 *
 *     shares          Newcombe's score limits, from Wilson's limits of both
 *     points          adjusted difference ± z * √(error² + error²), with 1.5 answers added to each
 *     mean scores     Welch's t
 *     money           the limits of both on the logarithm, joined as Newcombe joins Wilson's
 *     cost per item   the same, with a relative error of √(1 / count)
 *     totals          the Poisson limits of both, joined in the same way
 *     anything else   difference ± t * √(error² + error²)
 *
 * The two measures must be of different people, or of different sessions: do not compare a group
 * with a whole that contains it. `pValue` belongs to the limits: they exclude 0 exactly when it is
 * below 1 - `level`. Where a side has a spread, t is Student's with the degrees of freedom of Welch
 * and Satterthwaite. If two measures are not distinguishable, this does not mean that they are equal.
 *
 * @param measure - The measure in question.
 * @param reference - Another measure of the same metric, currency and definition.
 * @param options - The level, and whether a rate counts independent trials, as in {@link confidenceInterval}.
 * @returns Difference, ratio and limits; the limits are `null`, with a reason, if one side has no
 * interval. {@link lift} writes the ratio and its limits as a change in percent.
 * @throws {@link InputError} If the two are of different metrics, units, currencies or definitions.
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions
 * @see Li, Tang and Wong (2014), Confidence intervals for ratio of two Poisson rates using the method of variance estimates recovery
 * @see Welch (1947), The generalization of Student's problem when several different population variances are involved
 *
 * @example
 * const spring = closingRate({ won: 56, lost: 14 });
 * const autumn = closingRate({ won: 48, lost: 32 });
 * compareMeasures(spring, autumn).lower; // 0.0524…
 * compareMeasures(spring, autumn).upper; // 0.3338…
 * compareMeasures(spring, autumn).distinguishable; // true
 * compareMeasures(orderCount({ orders: 155 }), orderCount({ orders: 120 })).pValue; // 0.0385…
 */
export function compareMeasures(
  measure: Measure,
  reference: Measure,
  options?: ConfidenceOptions,
): MeasureComparison {
  checkOptions(options, ["level", "independent"]);
  const certainty = readCertainty(options);
  const one = readMeasure("measure", measure);
  const other = readMeasure("reference", reference);
  checkComparable("reference", other, one);
  return compareObservations(
    observe("measure", one, certainty),
    observe("reference", other, certainty),
    certainty,
  );
}
