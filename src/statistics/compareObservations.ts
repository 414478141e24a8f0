import { InputError } from "../kernel/inputError.js";
import type { Certainty } from "./certainty.js";
import type { DifferenceLimits } from "./differenceLimits.js";
import { evidenceDifference } from "./evidenceDifference.js";
import { isHistoryInData } from "./isHistoryInData.js";
import type { MeasureComparison } from "./measureComparison.js";
import type { NoInterval } from "./noInterval.js";
import type { Observation } from "./observation.js";

/** The comparison of two observations that are known to mean the same. */
export function compareObservations(
  one: Observation,
  other: Observation,
  certainty: Certainty,
): MeasureComparison {
  const { level } = certainty;
  const [value, reference] = [one.measure.value, other.measure.value];
  const values = {
    difference:
      value === null || reference === null ? null : finite(one.argument, value - reference),
    ratio: value === null || !reference ? null : finite(one.argument, value / reference),
  };
  const found = differenceOrReason(one, other, certainty);
  if (typeof found === "string") {
    const unknown = { lower: null, upper: null, pValue: null, distinguishable: null, method: null };
    return { ...values, ...unknown, level, reason: found };
  }
  return { ...values, ...found, distinguishable: found.pValue < 1 - level, level };
}

/** Whether two observations differ by more than chance, as in their comparison; `null` without limits. */
export function isDistinguishable(
  one: Observation,
  other: Observation,
  certainty: Certainty,
): boolean | null {
  const found = differenceOrReason(one, other, certainty);
  return typeof found === "string" ? null : found.pValue < 1 - certainty.level;
}

/** The limits and the p-value of the difference, or the reason why they are missing. */
function differenceOrReason(
  one: Observation,
  other: Observation,
  certainty: Certainty,
): DifferenceLimits | NoInterval {
  // The side without a value comes first, since without a value nothing else matters.
  const [first, second] =
    one.measure.value !== null && other.measure.value === null ? [other, one] : [one, other];
  const isInData = isHistoryInData(one.measure) || isHistoryInData(other.measure);
  return (
    (first.measure.value === null ? first.interval.reason : undefined) ??
    (isInData ? "history-in-data" : undefined) ??
    first.interval.reason ??
    second.interval.reason ??
    evidenceDifference(one, other, certainty) ??
    "no-spread"
  );
}

function finite(argument: string, number: number): number {
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (Number.isFinite(number)) return number + 0;
  throw new InputError(`${argument}.value`, number, "near enough to the reference for a double");
}
