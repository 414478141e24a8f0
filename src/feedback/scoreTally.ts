import type { ReadResponse } from "./readResponse.js";

/** How many gave each score; the place is the score. */
export type ScoreTally = readonly number[];

/** The tally of some responses. */
export function scoreTally(responses: readonly ReadResponse[]): ScoreTally {
  const tally = new Array<number>(11).fill(0);
  for (const { score } of responses) tally[score] = (tally[score] as number) + 1;
  return tally;
}
