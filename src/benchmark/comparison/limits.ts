import type { Interval } from "../../statistics/interval.js";

/** Limits, or the reason why there are none. */
export type Limits = Pick<Interval, "lower" | "upper" | "reason">;

/** Whether there are records, but too few of them to say anything: then no tolerance decides either. */
export function hasTooLittleEvidence({ reason }: Limits): boolean {
  return (
    reason === "too-few-units" || reason === "denominator-uncertain" || reason === "no-variation"
  );
}
