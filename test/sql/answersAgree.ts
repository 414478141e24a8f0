import fc from "fast-check";
import type { Count } from "../../src/kernel/count.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import type { AnswerScoreOptions } from "../../src/sql/survey/answerScoreOptions.js";
import type { AnswerScores } from "../../src/sql/survey/answerScores.js";
import { queryAnswers } from "../../src/sql/survey/queryAnswers.js";
import type { Aggregator } from "../../src/stream/aggregator.js";
import { mapped } from "../../src/stream/mapped.js";
import type { AnswerTally } from "../../src/survey/answerTally.js";
import { averageRatingAggregator } from "../../src/survey/averageRatingAggregator.js";
import { customerEffortScoreAggregator } from "../../src/survey/customerEffortScoreAggregator.js";
import { customerSatisfactionScoreAggregator } from "../../src/survey/customerSatisfactionScoreAggregator.js";
import { netPromoterScoreAggregatorFor } from "../../src/survey/netPromoterScoreAggregatorFor.js";
import type { Engine } from "../engines/engine.js";
import { recordsAgree } from "./recordsAgree.js";

/** Random answers on each scale, counted by an engine and in memory. */
export async function answersAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const agree = async <Score extends keyof AnswerScores>(
    score: Score,
    options: AnswerScoreOptions[Score],
    [lowest, highest]: readonly [number, number],
    aggregator: Aggregator<Count, AnswerTally, AnswerScores[Score]>,
  ): Promise<void> => {
    for (const type of ["whole", { decimal: 1 }] as const) {
      await recordsAgree(engine, dialect, numRuns, {
        table: "given answers",
        columns: [{ name: "the answer", type }],
        values: fc.integer({ min: lowest, max: highest }),
        loaded: (answer) => [String(answer)],
        record: (answer) => ({ answer }),
        aggregator: mapped(({ answer }: { answer: number }) => answer, aggregator),
        query: (at, asked, by) =>
          queryAnswers<Score, GroupKeys | undefined>(
            { table: "given answers", columns: { answer: "the answer", at } },
            { ...asked, ...options, score, ...(by && { by }) },
          ),
      });
    }
  };
  const byMail = { definition: { survey: "by mail" } };
  await agree("netPromoterScore", byMail, [0, 10], netPromoterScoreAggregatorFor(byMail));
  const four = { scale: 10, topBoxes: 4 } as const;
  const satisfaction = customerSatisfactionScoreAggregator(four);
  await agree("customerSatisfactionScore", four, [1, 10], satisfaction);
  const net = { method: "net", better: "lower" } as const;
  await agree("customerEffortScore", net, [1, 7], customerEffortScoreAggregator(net));
  await agree("averageRating", {}, [1, 5], averageRatingAggregator());
}
