import type { SurveyedPopulation } from "./surveyedPopulation.js";

/** The number of answers, and the people who could answer. */
export interface MarginOfErrorAnswers extends SurveyedPopulation {
  /** The number of answers, or of sessions, orders or customers if it is a rate of those. */
  readonly answers: number;
}
