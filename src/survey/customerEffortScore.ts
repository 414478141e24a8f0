import { checkOptions, choice } from "../kernel/check.js";
import type { Ratio } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, between, tallyOf } from "./answerTally.js";
import type { CustomerEffortOptions } from "./customerEffortOptions.js";

/** A customer effort score, with the counts it stands on. */
export interface CustomerEffortScore extends Ratio<"customerEffortScore"> {
  /** How many gave each answer. */
  readonly counts: AnswerCounts;
}

/**
 * How easy it was for customers to get what they wanted. (CES)
 *
 *     "mean"    sum of answers / answers
 *     "agree"   easy answers / answers
 *     "net"     100 * (easy answers - difficult answers) / answers
 *
 * On 1 to 7, 5 to 7 agree; for the net score 6 and 7 are easy, 1 to 3 difficult. On 1 to 5, 4 and 5
 * are easy, 1 and 2 difficult. Where the question was how much effort it took, say
 * `better: "lower"`: the easy end is then the low one, for agree and net too.
 *
 * @param answers - Whole numbers from 1 to the end of the scale.
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns The mean on the scale, a fraction from 0 to 1, or points from -100 to 100, with the counts it stands on; `null` without answers.
 * @throws {@link InputError} If an answer is off the scale (the error names its position), or an option is wrong.
 * @see CYS, Customer Effort Score, https://support.cys.group/support/solutions/articles/3000095529
 *
 * @example
 * customerEffortScore([7, 6, 5, 2]).value; // 5
 * customerEffortScore([7, 6, 5, 2], { method: "agree" }).percent; // 75
 * customerEffortScore([7, 6, 5, 2], { method: "net" }).value; // 25
 */
export function customerEffortScore(
  answers: Iterable<number>,
  options?: CustomerEffortOptions,
): CustomerEffortScore {
  const { scale, score } = customerEffortScoring(options);
  return score(tallyOf(answers, 1, scale));
}

/** Kind, unit and scale of each method's measure. */
const measured = {
  mean: ["score", "score", 1],
  agree: ["proportion", "fraction", 1],
  net: ["points", "points", 100],
} as const;

/** The scale that the options name, and the score of a tally on it. */
export function customerEffortScoring(options?: CustomerEffortOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerEffortScore;
} {
  checkOptions(options);
  const scale = choice(options, "scale", [5, 7], 7);
  const better = choice(options, "better", ["higher", "lower"], "higher");
  const method = choice(options, "method", ["mean", "agree", "net"], "mean");
  const [kind, unit, times] = measured[method];
  const score = (tally: AnswerTally): CustomerEffortScore => {
    const easyFirst = better === "higher" ? [...tally].reverse() : tally;
    const boxes = scale === 7 ? 3 : 2;
    const sums = {
      mean: tally.reduce((sum, many, place) => sum + many * (place + 1), 0),
      agree: between(easyFirst, 0, boxes),
      net: between(easyFirst, 0, 2) - between(easyFirst, -boxes),
    };
    return ratio(
      {
        metric: "customerEffortScore",
        kind,
        unit,
        better: method === "mean" ? better : "higher",
        additive: "always",
      },
      sums[method],
      between(tally, 0),
      { definition: { scale, better, method }, counts: countsOf(tally) },
      times,
    );
  };
  return { scale, score };
}
