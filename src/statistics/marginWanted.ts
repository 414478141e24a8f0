import type { SurveyedPopulation } from "./surveyedPopulation.js";

/** How exact a rate or a score is to be. */
export interface MarginWanted extends SurveyedPopulation {
  /** How far it may be off, to each side: 0.01 for a point of a rate, 5 for five points of a score. */
  readonly margin: number;
  /** Not with a margin. */
  readonly difference?: undefined;
  /** Not with a margin. */
  readonly power?: undefined;
}
