import type { FeedbackTheme } from "./feedbackTheme.js";
import type { ScoreMeasures } from "./scoreMeasures.js";
import type { SuppressedTheme } from "./suppressedTheme.js";

/** The scores of all responses, and of the responses that mention each theme. */
export interface FeedbackReport extends ScoreMeasures {
  /** How many responses there are, with or without themes or a score. */
  readonly responses: number;
  /** How many of them have no score. */
  readonly withoutScore: number;
  /** The themes with enough mentions, the one that lowers the score most first. */
  readonly themes: readonly FeedbackTheme[];
  /** The themes with too few mentions, the one mentioned most often first. */
  readonly suppressed: readonly SuppressedTheme[];
}
