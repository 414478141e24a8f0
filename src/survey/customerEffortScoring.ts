import { choice } from "../kernel/check.js";
import type { Kind, Ratio, Unit } from "../kernel/measure.js";
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

interface Method {
  readonly kind: Exclude<Kind, "derived">;
  readonly unit: Unit;
  readonly scale: number;
  /** What the answers add up to, by method; `easyFirst` begins at the easy end. */
  readonly sum: (tally: AnswerTally, easyFirst: AnswerTally) => number;
}

/** The scale that the options name, and the score of a tally on it. */
export function customerEffortScoring(options?: CustomerEffortOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerEffortScore;
} {
  const scale = choice(options, "scale", [5, 7], 7);
  const better = choice(options, "better", ["higher", "lower"], "higher");
  const method = choice(options, "method", ["mean", "agree", "net"], "mean");
  const difficult = scale === 7 ? 3 : 2;
  const methods: Record<typeof method, Method> = {
    mean: {
      kind: "score",
      unit: "score",
      scale: 1,
      sum: (tally) => tally.reduce((sum, many, place) => sum + many * (place + 1), 0),
    },
    agree: {
      kind: "proportion",
      unit: "fraction",
      scale: 1,
      sum: (_, easyFirst) => between(easyFirst, 0, difficult),
    },
    net: {
      kind: "points",
      unit: "points",
      scale: 100,
      sum: (_, easyFirst) => between(easyFirst, 0, 2) - between(easyFirst, -difficult),
    },
  };
  const { kind, unit, scale: times, sum } = methods[method];
  const score = (tally: AnswerTally): CustomerEffortScore =>
    ratio(
      {
        metric: "customerEffortScore",
        kind,
        unit,
        better: method === "mean" ? better : "higher",
        additive: "always",
      },
      sum(tally, better === "higher" ? [...tally].reverse() : tally),
      between(tally, 0),
      { definition: { scale, better, method }, counts: countsOf(tally) },
      times,
    );
  return { scale, score };
}
