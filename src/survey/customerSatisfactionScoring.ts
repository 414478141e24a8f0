import { checkOptions, choice, count } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, between } from "./answerTally.js";

/** How satisfaction was asked for. */
export interface CustomerSatisfactionOptions {
  /** The answers went from 1 to this; 5 where it is left out. */
  readonly scale?: 3 | 4 | 5 | 6 | 7 | 10 | undefined;
  /** How many answers at the top count as satisfied; 1, 2, 2, 2, 2 and 3 for the six scales. */
  readonly topBoxes?: number | undefined;
}

/** A customer satisfaction score, with the counts it stands on. */
export interface CustomerSatisfactionScore extends Fraction<"customerSatisfactionScore"> {
  /** How many gave each answer. */
  readonly counts: AnswerCounts;
}

/** The scale that the options name, and the score of a tally on it. */
export function customerSatisfactionScoring(options?: CustomerSatisfactionOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerSatisfactionScore;
} {
  checkOptions(options);
  const scale = choice(options, "scale", [3, 4, 5, 6, 7, 10], 5);
  const usual = scale === 3 ? 1 : scale === 10 ? 3 : 2;
  const topBoxes = options?.topBoxes === undefined ? usual : count(options, "topBoxes");
  if (topBoxes < 1 || topBoxes >= scale) {
    throw new InputError("topBoxes", topBoxes, `from 1 to ${scale - 1}`);
  }
  const score = (tally: AnswerTally): CustomerSatisfactionScore =>
    ratio(
      {
        metric: "customerSatisfactionScore",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "always",
      },
      between(tally, -topBoxes),
      between(tally, 0),
      { definition: { scale, topBoxes }, counts: countsOf(tally) },
    );
  return { scale, score };
}
