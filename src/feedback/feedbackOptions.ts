import type { FeedbackScale } from "./feedbackScale.js";

/** The scale of the score, which scores are low, and how often a theme must be mentioned. */
export interface FeedbackOptions extends FeedbackScale {
  /** Themes with fewer mentions get no row; 5 where it is left out. */
  readonly minimumMentions?: number | null | undefined;
}
