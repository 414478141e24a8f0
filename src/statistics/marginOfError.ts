import { count } from "../kernel/check.js";
import { expectedAnswers } from "./expectedAnswers.js";
import type { ExpectedPoints } from "./expectedPoints.js";
import type { ExpectedProportion } from "./expectedProportion.js";
import { marginByAnswers } from "./marginByAnswers.js";
import type { MarginOfErrorAnswers } from "./marginOfErrorAnswers.js";

/** The input of {@link marginOfError}. */
export type MarginOfErrorInput = MarginOfErrorAnswers & (ExpectedProportion | ExpectedPoints);

/**
 * The margin of error of a rate or a score in points, to each side, for a number of answers.
 *
 *     margin = z * sqrt(variance / answers) * sqrt((population - answers) / (population - 1))
 *     variance of a rate = expected * (1 - expected)
 *     variance of points = 100² * (promoters + detractors - (promoters - detractors)²)
 *
 * Without a population the last factor is left out. The margin is for planning. For answers that were
 * given, use {@link confidenceInterval}, which also holds for few answers and for rates near 0 and 1.
 *
 * @returns A fraction for a rate, points for points; 0 if the whole population has answered, `null` without answers.
 * @throws {@link InputError} If there are more answers than people, or the expected shares are not shares or leave no variation.
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
