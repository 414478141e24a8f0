import { count } from "../kernel/check.js";
import { expectedAnswers } from "./expectedAnswers.js";
import { type ExpectedPoints } from "./expectedPoints.js";
import { type ExpectedProportion } from "./expectedProportion.js";
import { marginByAnswers } from "./marginByAnswers.js";
import { type SurveyedPopulation } from "./surveyedPopulation.js";

/** How many answers there are to be. */
export interface MarginOfErrorAnswers extends SurveyedPopulation {
  /** The answers: sessions, orders or customers, where the rate is of those. */
  readonly answers: number;
}

/** What {@link marginOfError} is computed from. */
export type MarginOfErrorInput = MarginOfErrorAnswers & (ExpectedProportion | ExpectedPoints);

/**
 * How far so many answers may be off, to each side, for a rate or a score in points.
 *
 *     margin = z * sqrt(variance / answers) * sqrt((population - answers) / (population - 1))
 *     variance of a rate = expected * (1 - expected)
 *     variance of points = 100² * (promoters + detractors - (promoters - detractors)²)
 *
 * The last factor is left out where there is no population. It is for planning: answers that are in
 * have a {@link confidenceInterval}, which also holds for few of them and for rates near 0 and 1.
 *
 * @returns A fraction for a rate, points for points; 0 where all have answered, `null` without answers.
 * @throws {@link InputError} If there are more answers than people, or what is expected is no share or leaves nothing to chance.
 * @see Cochran (1977), Sampling Techniques, chapters 3 and 4
 *
 * @example
 * marginOfError({ kind: "proportion", answers: 400 }); // 0.0489…
 * marginOfError({ kind: "proportion", answers: 400, population: 1000 }); // 0.0379…
 * marginOfError({ kind: "points", answers: 200, promoters: 0.5, detractors: 0.2 }); // 10.82…
 */
export function marginOfError(input: MarginOfErrorInput): number | null {
  const { marginOf, population } = marginByAnswers(input, expectedAnswers(input).variance);
  const answers = count(input, "answers", population, "population");
  return answers === 0 ? null : marginOf(answers);
}
