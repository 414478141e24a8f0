import type { Interval } from "../../statistics/interval.js";

/** Whether there are records, but too few of them for an interval: then the tolerance decides nothing either. */
export function hasTooLittleEvidence({ reason }: Interval): boolean {
  return (
    reason === "too-few-units" || reason === "denominator-uncertain" || reason === "no-variation"
  );
}
