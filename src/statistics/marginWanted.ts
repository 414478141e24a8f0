import type { SurveyedPopulation } from "./surveyedPopulation.js";

/** The margin that a rate or a score is to be known within. */
export interface MarginWanted extends SurveyedPopulation {
  /** The margin to each side: 0.01 for one point of a rate, 5 for five points of a score. */
  readonly margin: number;
  /** Only without a margin. */
  readonly difference?: undefined;
  /** Only without a margin. */
  readonly power?: undefined;
}
