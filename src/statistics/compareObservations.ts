import { InputError } from "../kernel/inputError.js";
import type { Certainty } from "./certainty.js";
import { evidenceDifference } from "./evidenceDifference.js";
import type { MeasureComparison } from "./measureComparison.js";
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
  // A missing value comes first, since without one nothing else matters.
  const reason =
    (value === null ? one.interval.reason : undefined) ??
    (reference === null ? other.interval.reason : undefined) ??
    one.interval.reason ??
    other.interval.reason;
  const found = reason === undefined ? evidenceDifference(one, other, certainty) : undefined;
  if (found === undefined) {
    const unknown = { lower: null, upper: null, pValue: null, distinguishable: null, method: null };
    return { ...values, ...unknown, level, reason: reason ?? "no-spread" };
  }
  return { ...values, ...found, distinguishable: found.pValue < 1 - level, level };
}

function finite(argument: string, number: number): number {
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (Number.isFinite(number)) return number + 0;
  throw new InputError(`${argument}.value`, number, "near enough to the reference for a double");
}
