import type { Id } from "../stream/id.js";
import type { ThemeMeasures } from "./themeMeasures.js";

/** A theme with its measures. */
export interface FeedbackTheme extends ThemeMeasures {
  /** Its name. */
  readonly theme: string;
  /** The responses that mention it. */
  readonly mentions: number;
  /** The ids of its low-scoring responses that carry a comment: worst score first, then as they came. */
  readonly lowComments: readonly Id[];
}

/** A theme with too few mentions to say anything of it. */
export interface SuppressedTheme {
  /** Its name. */
  readonly theme: string;
  /** The responses that mention it. */
  readonly mentions: number;
}
