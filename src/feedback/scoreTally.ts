import type { ReadResponse } from "./readResponse.js";

/**
 * How many responses gave each score: the element at index 7 counts the responses with a score of
 * 7.
 */
export type ScoreTally = readonly number[];

/** Counts the scores of responses; a response without a score is in no count. */
export function scoreTally(responses: readonly ReadResponse[]): ScoreTally {
  const tally = new Array<number>(11).fill(0);
  for (const { score } of responses) {
    if (score !== undefined) tally[score] = (tally[score] as number) + 1;
  }
  return tally;
}
