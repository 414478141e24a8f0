import type { Measure, Reason } from "./measure.js";

/** Says why nothing divides a numerator that is there, where there is more to say than that. */
export function withReason<Measured extends Measure>(
  measure: Measured,
  reason: Reason | undefined,
): Measured {
  const isDivided = measure.reason !== "zero-denominator" || reason === undefined;
  return isDivided ? measure : { ...measure, reason };
}
