import { count } from "../kernel/check.js";
import { type NetPromoterCounts } from "../kernel/netPromoterCounts.js";
import { type NetPromoterScore } from "../kernel/netPromoterScore.js";
import { netPromoters } from "../kernel/netPromoters.js";

/**
 * The Net Promoter Score, from counts of promoters, passives and detractors. (NPS)
 *
 *     NPS = 100 * (promoters - detractors) / (promoters + passives + detractors)
 *
 * Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6.
 *
 * @returns Points from -100 to 100, unrounded; `null` without answers.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Bain & Company, Measuring your Net Promoter Score, https://nps.bain.com/about/measuring-your-net-promoter-score/
 *
 * @example
 * netPromoterScoreFromCounts({ promoters: 2, passives: 3, detractors: 1 }).value; // 16.666666666666668
 */
export function netPromoterScoreFromCounts(input: NetPromoterCounts): NetPromoterScore {
  return netPromoters(
    count(input, "promoters"),
    count(input, "passives"),
    count(input, "detractors"),
    input,
  );
}
