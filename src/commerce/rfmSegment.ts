import type { ScoreRange } from "./scoreRange.js";

/** A segment of customers, by their scores; the highest scores are the most recent, the most often and the most money. */
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
