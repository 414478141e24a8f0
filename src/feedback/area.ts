import type { Id } from "../kernel/id.js";
import type { ScoreMeasures } from "./scoreMeasures.js";

/** A comment of a response with a low score. */
export interface AreaComment {
  /** The id of the response. */
  readonly id: Id;
  /** The score of the response. */
  readonly score: number;
  /** The comment. */
  readonly comment: string;
  /** The themes of the response. */
  readonly themes: readonly string[];
}

/** A business area with its scores. */
export interface AreaRow extends ScoreMeasures {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
  /** The comments behind its low scores: the worst score first, then in the order of the responses. */
  readonly lowComments: readonly AreaComment[];
}

/** A business area with too few responses for a row. */
export interface SuppressedArea {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
}
