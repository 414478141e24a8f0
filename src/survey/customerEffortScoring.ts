import { choice } from "../kernel/check.js";
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

const kinds = { mean: "score", agree: "proportion", net: "points" } as const;
const units = { mean: "score", agree: "fraction", net: "points" } as const;

/** The scale that the options name, and the score of a tally on it. */
export function customerEffortScoring(options?: CustomerEffortOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerEffortScore;
} {
  const scale = choice(options, "scale", [5, 7], 7);
  const better = choice(options, "better", ["higher", "lower"], "higher");
  const method = choice(options, "method", ["mean", "agree", "net"], "mean");
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
        kind: kinds[method],
        unit: units[method],
        better: method === "mean" ? better : "higher",
        additive: "always",
      },
      sums[method],
      between(tally, 0),
      { definition: { scale, better, method }, counts: countsOf(tally) },
      method === "net" ? 100 : 1,
    );
  };
  return { scale, score };
}
