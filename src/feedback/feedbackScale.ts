import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";

/** The scale of the score, and which scores are low. */
export interface FeedbackScale extends Defined {
  /**
   * `"0-10"` (the default) for the question how likely people are to recommend; otherwise the
   * highest score of a scale whose lowest score is 1.
   */
  readonly scale?: "0-10" | 2 | 3 | 4 | 5 | 6 | 7 | 10 | null | undefined;
  /** `"higher"` (the default) if high scores are good; `"lower"` if they are bad, as for the question how much effort it took. The scale 0-10 is always `"higher"`. */
  readonly better?: "higher" | "lower" | null | undefined;
  /**
   * The scores that count as low, that is, as bad. If they are left out, they are 0 to 6 on the
   * scale 0-10, and on other scales the scores on the bad side of the middle.
   */
  readonly low?: readonly Count[] | null | undefined;
}
