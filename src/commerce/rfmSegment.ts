import type { ScoreRange } from "./scoreRange.js";

/**
 * A segment of customers, by their scores. The customers with the highest scores bought most
 * recently, bought most often, and spent the most money.
 */
export interface RfmSegment {
  /** Its name. */
  readonly name: string;
  /** The recency scores that belong to it. */
  readonly recency: ScoreRange;
  /** The frequency scores that belong to it. */
  readonly frequency: ScoreRange;
  /** The monetary scores that belong to it. */
  readonly monetary: ScoreRange;
}
