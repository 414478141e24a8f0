/** The totals of survey responses. */
export interface ResponseTotals {
  /** How many responses there were. */
  readonly responses: number;
  /** Those among them that carry a comment that is not blank. */
  readonly comments: number;
  /** How many gave each score that was given. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is kept of the responses seen so far. */
export interface ResponseTotalsState {
  /** How many carry a comment. */
  comments: number;
  /** How many gave each score; the place is the score. */
  readonly tally: number[];
}
