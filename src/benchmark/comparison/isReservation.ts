import type { ComparisonReason } from "./comparisonReason.js";

/** Whether a reason alone keeps the confidence of a verdict at most medium. */
export function isReservation(reason: ComparisonReason): boolean {
  return reason === "units-unknown" || reason === "as-of-unknown";
}
