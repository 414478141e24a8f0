/** How the score was asked for, and which scores are low. */
export interface FeedbackScale {
  /** `"0-10"` (the default) for how likely one would recommend; otherwise scores go from 1 to this. */
  readonly scale?: "0-10" | 3 | 4 | 5 | 6 | 7 | 10 | undefined;
  /** `"higher"` (the default) where high scores are good; `"lower"` where they are bad, on scales from 1 only: where effort was asked for. */
  readonly better?: "higher" | "lower" | undefined;
  /** Which scores are low, that is bad: 0 to 6 of 0 to 10, and those on the bad side of the middle of a scale from 1, where it is left out. */
  readonly low?: readonly number[] | undefined;
}
