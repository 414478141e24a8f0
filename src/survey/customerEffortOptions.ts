import type { Defined } from "../kernel/defined.js";

/** The question about effort, and how its answers become one number. */
export interface CustomerEffortOptions extends Defined {
  /** The highest answer; the lowest is 1. Default 7. */
  readonly scale?: 5 | 7 | null | undefined;
  /** `"higher"` (the default) if high answers mean that it was easy, `"lower"` if they mean that it was difficult. */
  readonly better?: "higher" | "lower" | null | undefined;
  /** `"mean"` (the default), `"agree"` for the share of easy answers, or `"net"` for easy minus difficult answers, in points. */
  readonly method?: "mean" | "agree" | "net" | null | undefined;
}
