import type { Id } from "../stream/id.js";
import type { ScoreMeasures } from "./scoreMeasures.js";

/** A comment behind a low score. */
export interface AreaComment {
  /** The id of the response. */
  readonly id: Id;
  /** Its score. */
  readonly score: number;
  /** What the person wrote. */
  readonly comment: string;
  /** What it is about. */
  readonly themes: readonly string[];
}

/** A business area with its score. */
export interface AreaRow extends ScoreMeasures {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
  /** The comments behind its low scores: worst score first, then as they came. */
  readonly lowComments: readonly AreaComment[];
}

/** An area with too few responses to rank it. */
export interface SuppressedArea {
  /** Its name. */
  readonly area: string;
  /** How many responses are about it. */
  readonly responses: number;
}
