import type { Id } from "../kernel/id.js";

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
