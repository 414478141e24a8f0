import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { NetPromoterScore } from "../kernel/netPromoterScore.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import { netPromoterScoreOf } from "./netPromoterScoreOf.js";

/**
 * An aggregator for the Net Promoter Score whose measure carries what was counted and how.
 *
 * It can restore a state that {@link netPromoterScoreAggregator} saved, and the other way round,
 * since a saved state does not hold the definition.
 *
 * @param options - `{ definition }`: what was counted and how.
 * @returns An aggregator of whole numbers from 0 to 10.
 * @throws {@link InputError} If an option is unknown, or the definition holds anything but texts and finite numbers.
 *
 * @example
 * const byMail = netPromoterScoreAggregatorFor({ definition: { survey: "by mail" } });
 * aggregate([10, 9, 8, 3], byMail).definition; // { scale: "0-10", survey: "by mail" }
 */
export function netPromoterScoreAggregatorFor(
  options: Defined,
): Aggregator<Count, AnswerTally, NetPromoterScore> {
  checkOptions(options, ["definition"]);
  // An invalid definition is refused now, and not at the end of the data.
  netPromoterScoreOf([], options);
  return answerAggregator("netPromoterScore", 0, 10, (tally) => netPromoterScoreOf(tally, options));
}
