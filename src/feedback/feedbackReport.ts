import type { ScoreMeasures } from "./scoreMeasures.js";
import type { FeedbackTheme, SuppressedTheme } from "./theme.js";

/** What lies behind the scores. */
export interface FeedbackReport extends ScoreMeasures {
  /** How many responses there are, with themes and without. */
  readonly responses: number;
  /** The themes, the one that costs most first. */
  readonly themes: readonly FeedbackTheme[];
  /** The themes with too few mentions, the most mentioned first. */
  readonly suppressed: readonly SuppressedTheme[];
}
