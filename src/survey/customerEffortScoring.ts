import { checkOptions, choice } from "../kernel/check.js";
import type { Ratio } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, between } from "./answerTally.js";

/** How effort was asked for, and how the answers become one number. */
export interface CustomerEffortOptions {
  /** The answers went from 1 to this; 7 where it is left out. */
  readonly scale?: 5 | 7 | undefined;
  /** `"higher"` (the default) where high answers say that it was easy, `"lower"` where they say that it was hard. */
  readonly better?: "higher" | "lower" | undefined;
  /** `"mean"` (the default), `"agree"` (share of easy answers) or `"net"` (easy less difficult, in points). */
  readonly method?: "mean" | "agree" | "net" | undefined;
}

/** A customer effort score, with the counts it stands on. */
export interface CustomerEffortScore extends Ratio<"customerEffortScore"> {
  /** How many gave each answer. */
  readonly counts: AnswerCounts;
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
