import { choice } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, answersBetween, sumOfAnswers, tallyOf } from "./answerTally.js";
import type { CustomerEffortOptions } from "./customerEffortOptions.js";

/** A customer effort score, with the counts that it was computed from. */
export interface CustomerEffortScore extends Ratio<"customerEffortScore"> {
  /** How many people gave each answer. */
  readonly counts: AnswerCounts;
}

/**
 * How easy it was for customers to get what they wanted. (CES)
 *
 *     "mean"    sum of answers / answers
 *     "agree"   easy answers / answers
 *     "net"     100 * (easy answers - difficult answers) / answers
 *
 * On the scale from 1 to 7, the easy answers are 5 to 7 by `"agree"`, and 6 and 7 by `"net"`, where 1
 * to 3 are difficult. On the scale from 1 to 5, 4 and 5 are easy, 1 and 2 difficult. If the question
 * was how much effort it took, set `better: "lower"`: low answers are then the easy ones.
 *
 * @param answers - Whole numbers from 1 to the highest answer of the scale.
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns By method the mean on the scale, a fraction from 0 to 1, or points from -100 to 100, with the counts of each answer; `null` without answers.
 * @throws {@link InputError} If an answer is not on the scale (the error names its position), or an option is unknown.
 * @see CYS, Customer Effort Score, https://support.cys.group/support/solutions/articles/3000095529
 *
 * @example
 * customerEffortScore([7, 6, 5, 2]).value; // 5
 * customerEffortScore([7, 6, 5, 2], { method: "agree" }).percent; // 75
 * customerEffortScore([7, 6, 5, 2], { method: "net" }).value; // 25
 */
export function customerEffortScore(
  answers: Iterable<Count>,
  options?: CustomerEffortOptions,
): CustomerEffortScore {
  const { scale, score } = customerEffortScoring(options);
  return score(tallyOf(answers, 1, scale));
}

/** The kind, unit and scale of the measure, by method. */
const kinds = {
  mean: ["score", "score", 1],
  agree: ["proportion", "fraction", 1],
  net: ["points", "points", 100],
} as const;

/** What the options mean: the highest answer, and how to compute the score of a tally. */
export function customerEffortScoring(options?: CustomerEffortOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerEffortScore;
} {
  checkOptions(options, ["scale", "better", "method", "definition"]);
  const scale = choice(options, "scale", [5, 7], 7);
  const better = choice(options, "better", ["higher", "lower"], "higher");
  const method = choice(options, "method", ["mean", "agree", "net"], "mean");
  const [kind, unit, times] = kinds[method];
  const stated = definitionOf(options, { scale, better, method });
  const score = (tally: AnswerTally): CustomerEffortScore => {
    const easyFirst = better === "higher" ? [...tally].reverse() : tally;
    const boxes = scale === 7 ? 3 : 2;
    const sums = {
      mean: sumOfAnswers(tally),
      agree: answersBetween(easyFirst, 0, boxes),
      net: answersBetween(easyFirst, 0, 2) - answersBetween(easyFirst, -boxes),
    };
    return ratioMeasure(
      {
        metric: "customerEffortScore",
        kind,
        unit,
        better: method === "mean" ? better : "higher",
        additive: "always",
      },
      sums[method],
      answersBetween(tally),
      { ...stated, counts: countsOf(tally) },
      times,
    );
  };
  return { scale, score };
}
