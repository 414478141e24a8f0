import type { SurveyedPopulation } from "./surveyedPopulation.js";

/** The margin within which a rate or a score should be known. */
export interface MarginWanted extends SurveyedPopulation {
  /** The margin to each side: 0.01 for one point of a rate, 5 for five points of a score. */
  readonly margin: number;
  /** Only for an input without a margin. */
  readonly difference?: null | undefined;
  /** Only for an input without a margin. */
  readonly power?: null | undefined;
}
