/** The difference between two groups that is to be found. */
export interface DifferenceWanted {
  /** The second group less the first, which is as expected: 0.01 for one point of a rate, 5 for five points of a score. */
  readonly difference: number;
  /** The probability to find the difference if it exists, from 0.5 to below 1. Default 0.8. */
  readonly power?: number | undefined;
  /** The probability, between 0 and 1, to find no difference between equal values. Default 0.95. */
  readonly level?: number | undefined;
  /** Only without a difference. */
  readonly margin?: undefined;
  /** Only without a difference. */
  readonly population?: undefined;
}
