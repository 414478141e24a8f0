import type { FeedbackScale } from "./feedbackScale.js";

/** How the score was asked for, and how often a theme must be mentioned. */
export interface FeedbackOptions extends FeedbackScale {
  /** Themes with fewer mentions have no row; 5 where it is left out. */
  readonly minimumMentions?: number | undefined;
}
