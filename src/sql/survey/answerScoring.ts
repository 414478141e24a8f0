import { choice } from "../../kernel/check.js";
import type { Count } from "../../kernel/count.js";
import type { Aggregator } from "../../stream/aggregator.js";
import type { AnswerTally } from "../../survey/answerTally.js";
import { averageRatingAggregator } from "../../survey/averageRatingAggregator.js";
import { customerEffortScoreAggregator } from "../../survey/customerEffortScoreAggregator.js";
import { customerSatisfactionScoreAggregator } from "../../survey/customerSatisfactionScoreAggregator.js";
import { netPromoterScoreAggregatorFor } from "../../survey/netPromoterScoreAggregatorFor.js";
import type { AnswerScoreOptions } from "./answerScoreOptions.js";
import type { AnswerScores } from "./answerScores.js";

/** How a score is made of a tally of answers. */
export interface AnswerScoring<Measure> {
  readonly lowest: number;
  readonly highest: number;
  /** A tally without answers. */
  readonly empty: () => AnswerTally;
  /** The score, as the aggregator in memory makes it of the same tally. */
  readonly score: (tally: AnswerTally) => Measure;
}

/** The lowest answer of each score, and the aggregator with the score's options. */
const scorings: {
  readonly [Score in keyof AnswerScores]: readonly [
    lowest: number,
    aggregatorFor: (
      options: AnswerScoreOptions[Score],
    ) => Aggregator<Count, AnswerTally, AnswerScores[Score]>,
  ];
} = {
  netPromoterScore: [0, netPromoterScoreAggregatorFor],
  customerSatisfactionScore: [1, customerSatisfactionScoreAggregator],
  customerEffortScore: [1, customerEffortScoreAggregator],
  averageRating: [1, averageRatingAggregator],
};

/** Reads which score is wanted, with the options of the score. */
export function answerScoring<Score extends keyof AnswerScores>(
  score: Score,
  options: AnswerScoreOptions[Score],
): AnswerScoring<AnswerScores[Score]> {
  const names = Object.keys(scorings) as (keyof AnswerScores)[];
  choice<"score", keyof AnswerScores>({ score }, "score", names);
  const [lowest, aggregatorFor] = scorings[score];
  const { empty, result } = aggregatorFor(options);
  return { lowest, highest: lowest + empty().length - 1, empty, score: result };
}
