/** The people who could answer, and the confidence level of a margin. */
export interface SurveyedPopulation {
  /** The number of people who could answer. Default: unlimited. */
  readonly population?: number | bigint | null | undefined;
  /** The share of such margins that contain the true value, between 0 and 1. Default 0.95. */
  readonly level?: number | null | undefined;
}
