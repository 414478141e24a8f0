import type { Id } from "../kernel/id.js";
import type { ThemeMeasures } from "./themeMeasures.js";

/** A theme with its measures. */
export interface FeedbackTheme extends ThemeMeasures {
  /** Its name. */
  readonly theme: string;
  /** How many responses mention it. */
  readonly mentions: number;
  /** The ids of its responses with a low score and a comment: the worst score first, then in the order of the responses. */
  readonly lowComments: readonly Id[];
}
