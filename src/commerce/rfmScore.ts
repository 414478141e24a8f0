import type { RfmCustomer } from "./rfmCustomer.js";
import type { RfmDimension } from "./rfmDimension.js";

/** A customer's scores, from 1 up. */
export interface RfmScore extends Pick<RfmCustomer, "customerId"> {
  /** The score of how recently the customer bought; the highest is the most recent. */
  readonly recency: number;
  /** The score of how often the customer bought. */
  readonly frequency: number;
  /** The score of how much money the customer spent. */
  readonly monetary: number;
  /** The name of the first segment that the scores belong to, or "Other". */
  readonly segment: string;
}

/**
 * The score of a value: 1 plus the number of bounds below it. For recency the scores run the other
 * way, so that the shortest time has the highest score.
 */
export function rfmScore(
  dimension: RfmDimension,
  value: number,
  bounds: readonly number[],
): number {
  const below = bounds.filter((bound) => bound < value).length;
  return dimension === "recency" ? bounds.length + 1 - below : 1 + below;
}
