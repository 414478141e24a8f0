/** Which difference between two groups is to be seen. */
export interface DifferenceWanted {
  /** From the first group, which is as expected, to the second: 0.01 for a point of a rate, 5 for five points of a score. */
  readonly difference: number;
  /** How often it is seen where it is there, from 0.5 to below 1; 0.8 where it is left out. */
  readonly power?: number | undefined;
  /** How often none is seen where none is, between 0 and 1; 0.95 where it is left out. */
  readonly level?: number | undefined;
  /** Not with a difference. */
  readonly margin?: undefined;
  /** Not with a difference. */
  readonly population?: undefined;
}
