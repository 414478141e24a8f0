/** What is kept of the responses seen so far. */
export interface ResponseTotalsState {
  /** How many responses have a comment that is not blank. */
  comments: number;
  /** How many responses have no score. */
  withoutScore: number;
  /**
   * How many responses gave each score: the element at index 7 counts the responses with a score of
   * 7.
   */
  readonly tally: number[];
}

/** The scores that a response can have, whatever the scale. */
export const scores: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The state before any response. */
export function emptyResponses(): ResponseTotalsState {
  return { comments: 0, withoutScore: 0, tally: scores.map(() => 0) };
}
