/** The difference between two groups that a test should find. */
export interface DifferenceWanted {
  /**
   * The value of the second group less that of the first, which has the expected value: 0.01 for
   * one point of a rate, 5 for five points of a score.
   */
  readonly difference: number;
  /** The probability to find the difference if it exists, from 0.5 to below 1. Default 0.8. */
  readonly power?: number | null | undefined;
  /** The probability, between 0 and 1, to find no difference between equal values. Default 0.95. */
  readonly level?: number | null | undefined;
  /** Only for an input without a difference. */
  readonly margin?: null | undefined;
  /** Only for an input without a difference. */
  readonly population?: null | undefined;
}
