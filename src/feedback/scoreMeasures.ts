import type { Fraction } from "../kernel/fraction.js";
import { type NetPromoterScore } from "../kernel/netPromoterScore.js";
import { netPromoters } from "../kernel/netPromoters.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import type { FeedbackScoring } from "./feedbackScoring.js";
import type { ScoreTally } from "./scoreTally.js";

/** The measures of a group of responses. */
export interface ScoreMeasures {
  /** Responses with a low score / responses with a score. */
  readonly lowShare: Fraction<"lowShare">;
  /** The Net Promoter Score; absent on scales other than 0 to 10. */
  readonly netPromoterScore?: NetPromoterScore;
}

/** The measures that a tally gives. */
export function scoreMeasures(
  tally: ScoreTally,
  { isRecommendation, scores, low, definition, stated }: FeedbackScoring,
  additive: Ratio["additive"],
): ScoreMeasures {
  const among = (some: readonly number[]): number =>
    some.reduce((sum, score) => sum + (tally[score] as number), 0);
  const lowShare = ratioMeasure(
    {
      metric: "lowShare",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive,
    },
    among(low),
    among(scores),
    { definition },
  );
  if (!isRecommendation) return { lowShare };
  const netPromoterScore = netPromoters(
    among([9, 10]),
    among([7, 8]),
    among([0, 1, 2, 3, 4, 5, 6]),
    stated,
  );
  return { lowShare, netPromoterScore: { ...netPromoterScore, additive } };
}
