import type { Measure } from "./measure.js";
import type { Reason } from "./reason.js";

/** Replaces the reason `"zero-denominator"` by a more precise one, if there is one. */
export function withReason<Measured extends Measure>(
  measure: Measured,
  reason: Reason | undefined,
): Measured {
  const isDivided = measure.reason !== "zero-denominator" || reason === undefined;
  return isDivided ? measure : { ...measure, reason };
}
