import { derived } from "../kernel/derived.js";
import type { Fraction } from "../kernel/fraction.js";
import type { Measure } from "../kernel/measure.js";
import type { NetPromoterScore } from "../kernel/netPromoterScore.js";
import { quotient } from "../kernel/quotient.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import type { Reason } from "../kernel/reason.js";
import type { FeedbackScoring } from "./feedbackScoring.js";
import { type ScoreMeasures, scoreMeasures } from "./scoreMeasures.js";
import type { ScoreTally } from "./scoreTally.js";

/** The measures of the responses that mention a theme, compared with those that do not. */
export interface ThemeMeasures extends ScoreMeasures {
  /** Responses that mention it / all responses, with or without a score. */
  readonly share: Fraction<"themeShare">;
  /** The share of low scores with the theme / the share of low scores without it. */
  readonly lift: Measure<"lift">;
  /** The Net Promoter Score of the responses without it; absent on scales other than 0 to 10. */
  readonly netPromoterScoreWithout?: NetPromoterScore;
  /** The points that its responses add to the Net Promoter Score of all responses, negative where they lower it; `null` if no response has a score, absent on scales other than 0 to 10. */
  readonly contribution?: number | null;
}

/** The responses to a survey, or those among them that mention a theme. */
export interface ThemeMeasuresInput {
  /** How many there are, with or without a score. */
  readonly responses: number;
  /** Their scores. */
  readonly tally: ScoreTally;
}

/** The measures of a theme, from the responses that mention it and from all responses. */
export function themeMeasures(
  { responses: mentions, tally }: ThemeMeasuresInput,
  all: ThemeMeasuresInput,
  scoring: FeedbackScoring,
): ThemeMeasures {
  const { lowShare, netPromoterScore } = scoreMeasures(tally, scoring, "disjoint");
  const rest = all.tally.map((many, score) => many - (tally[score] as number));
  const without = scoreMeasures(rest, scoring, "disjoint");
  const measures = {
    share: ratioMeasure(
      {
        metric: "themeShare",
        kind: "proportion",
        unit: "fraction",
        better: "neither",
        // A response can mention several themes, so their shares do not add up.
        additive: "disjoint",
      },
      mentions,
      all.responses,
      scoring.stated,
    ),
    lowShare,
    lift: derived(
      { metric: "lift", unit: "number", better: "lower" },
      liftOf(lowShare, without.lowShare),
      { definition: scoring.definition },
    ),
  };
  if (netPromoterScore === undefined) return measures;
  return {
    ...measures,
    netPromoterScore,
    netPromoterScoreWithout: without.netPromoterScore as NetPromoterScore,
    contribution: quotient(
      100,
      netPromoterScore.numerator,
      lowShare.denominator + without.lowShare.denominator,
    ),
  };
}

function liftOf(theme: Fraction, rest: Fraction): number | Reason {
  const lift = quotient(theme.numerator, rest.denominator, theme.denominator * rest.numerator);
  return lift ?? (theme.numerator && rest.denominator ? "zero-denominator" : "no-data");
}
