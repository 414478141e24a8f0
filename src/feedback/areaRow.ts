import type { AreaComment } from "./areaComment.js";
import type { ScoreMeasures } from "./scoreMeasures.js";

/** A business area with its scores. */
export interface AreaRow extends ScoreMeasures {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
  /** The comments behind its low scores: the worst score first, then in the order of the responses. */
  readonly lowComments: readonly AreaComment[];
}
