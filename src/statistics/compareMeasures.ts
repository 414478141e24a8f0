import { InputError } from "../kernel/inputError.js";
import { levelOf } from "../kernel/level.js";
import type { Measure } from "../kernel/measure.js";
import { checkSame, isEmpty } from "./checkFits.js";
import { comparedEvidence } from "./comparedEvidence.js";
import { intervalOf } from "./confidenceInterval.js";
import { type ConfidenceOptions } from "./confidenceOptions.js";
import { evidenceOf } from "./evidence.js";
import { independentOf } from "./independentOf.js";
import type { MeasureComparison } from "./measureComparison.js";
import { readMeasure } from "./readMeasure.js";

/**
 * Whether two periods, channels or variants differ by more than chance.
 *
 *     shares             Newcombe's score limits, from Wilson's limits of both
 *     points             difference ± z * √(error² + error²), with the adjusted errors
 *     mean scores        Welch's t
 *     money, by customer ratio * exp(± z * √(error² + error²)), the errors relative to the values
 *     cost for each      the same, with √(1 / count + 1 / count)
 *     anything else      difference ± z * √(error² + error²)
 *
 * The two must be of different people, or of different sessions: a group compared with a whole that
 * holds it is not. `pValue` is that of the very limits shown: they exclude 0 exactly when it is
 * below 1 - `level`. Limits of a difference in money are those of the ratio, with the geometric
 * mean of the two values held. That two are not distinguishable does not say that they are equal.
 *
 * @param measure - The one in question.
 * @param reference - One of the same metric, currency and definition.
 * @param options - The level, and whether a rate counts independent trials, as in {@link confidenceInterval}.
 * @returns Difference, ratio and limits; `null` limits, with a reason, where one side has no interval.
 * @throws {@link InputError} If the two are of different metrics, units, currencies or definitions.
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions
 * @see Welch (1947), The generalization of Student's problem when several different population variances are involved
 *
 * @example
 * const spring = closingRate({ won: 56, lost: 14 });
 * const autumn = closingRate({ won: 48, lost: 32 });
 * compareMeasures(spring, autumn).lower; // 0.0524…
 * compareMeasures(spring, autumn).upper; // 0.3338…
 * compareMeasures(spring, autumn).distinguishable; // true
 */
export function compareMeasures(
  measure: Measure,
  reference: Measure,
  options?: ConfidenceOptions,
): MeasureComparison {
  const level = levelOf(options);
  const independent = independentOf(options);
  const [one, other] = [readMeasure("measure", measure), readMeasure("reference", reference)];
  checkComparable(one, other);
  const sides = [
    { measure: one, evidence: evidenceOf("measure", one, independent) },
    { measure: other, evidence: evidenceOf("reference", other, independent) },
  ] as const;
  const values = { difference: differenceOf(one, other), ratio: ratioOf(one, other) };
  const limits = [
    intervalOf("measure", one, sides[0].evidence, level),
    intervalOf("reference", other, sides[1].evidence, level),
  ];
  // That there is no value is the first thing to know.
  const undefinedOne = [one, other].find(({ value }) => value === null);
  const reason = undefinedOne?.reason ?? limits.find((interval) => interval.reason)?.reason;
  const compared = reason === undefined ? comparedEvidence(...sides, level) : undefined;
  if (compared === undefined) {
    const unknown = { lower: null, upper: null, pValue: null, distinguishable: null, method: null };
    return { ...values, ...unknown, level, reason: reason ?? "no-spread" };
  }
  return { ...values, ...compared, distinguishable: compared.pValue < 1 - level, level };
}

function checkComparable(measure: Measure, reference: Measure): void {
  // Totals of no records name no currency, on either side.
  const currency = isEmpty(measure) ? [] : (["currency"] as const);
  checkSame("reference", reference, measure, "as in the measure", [
    "metric",
    "kind",
    "unit",
    ...currency,
  ]);
}

function differenceOf(measure: Measure, reference: Measure): number | null {
  if (measure.value === null || reference.value === null) return null;
  return finite(measure.value - reference.value) + 0;
}

function ratioOf(measure: Measure, reference: Measure): number | null {
  if (measure.value === null || !reference.value) return null;
  return finite(measure.value / reference.value) + 0;
}

function finite(number: number): number {
  if (Number.isFinite(number)) return number;
  throw new InputError("measure.value", number, "near enough to the reference for a double");
}
