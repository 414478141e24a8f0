/** Who could answer, and how sure a margin is to be. */
export interface SurveyedPopulation {
  /** All who could answer, where they are a known list; left out, there is no end of them. */
  readonly population?: number | undefined;
  /** How often the true value lies within the margin, between 0 and 1; 0.95 where it is left out. */
  readonly level?: number | undefined;
}
