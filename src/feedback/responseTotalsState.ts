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
