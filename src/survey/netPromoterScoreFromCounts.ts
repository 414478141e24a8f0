import { count } from "../kernel/check.js";
import type { Ratio } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";

/** How many answered in each of the three bands. */
export interface NetPromoterCounts {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers from 0 to 6. */
  readonly detractors: number;
}

/** A Net Promoter Score, with the counts it stands on. */
export interface NetPromoterScore extends Ratio<"netPromoterScore">, NetPromoterCounts {
  /** All answers. */
  readonly answers: number;
}

/**
 * The Net Promoter Score, from counts already in hand. (NPS)
 *
 *     NPS = 100 * (promoters - detractors) / (promoters + passives + detractors)
 *
 * @returns Points from -100 to 100, unrounded; `null` without answers.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Bain & Company, Measuring your Net Promoter Score, https://nps.bain.com/about/measuring-your-net-promoter-score/
 *
 * @example
 * netPromoterScoreFromCounts({ promoters: 2, passives: 3, detractors: 1 }).value; // 16.666666666666668
 */
export function netPromoterScoreFromCounts(input: NetPromoterCounts): NetPromoterScore {
  const promoters = count(input, "promoters");
  const passives = count(input, "passives");
  const detractors = count(input, "detractors");
  const answers = promoters + passives + detractors;
  return ratio(
    {
      metric: "netPromoterScore",
      kind: "points",
      unit: "points",
      better: "higher",
      additive: "always",
    },
    promoters - detractors,
    answers,
    { definition: { scale: "0-10" }, promoters, passives, detractors, answers },
    100,
  );
}
