import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Invalid } from "../../stream/invalid.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { sql, whole, word } from "../text/fragment.js";
import { derived, select } from "../text/select.js";
import type { AnswerScoreOptions } from "./answerScoreOptions.js";
import type { AnswerScores } from "./answerScores.js";
import { answerScoring } from "./answerScoring.js";
import { answerSource } from "./answerSource.js";
import type { AnswerTable } from "./answerTable.js";

/** What {@link queryAnswers} may be told: which score is wanted, and the options of the score. */
export type QueryAnswersOptions<
  Score extends keyof AnswerScores = keyof AnswerScores,
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> = QueryOptions<By, Handling> & {
  /** The score that the answers are read into. */
  readonly score: Score;
} & AnswerScoreOptions[Score];

/**
 * A statement that counts how often each answer of a scale was given, and a reader of its answer.
 * The reader makes the same score from the counts as the score's aggregator makes from the answers.
 *
 * A row without an answer is an error, with how many there are; leave such rows out with `where`,
 * or with `invalid: "skip"`, which counts them.
 *
 * @param answers - The table, or a query of your own, and its columns.
 * @param options - The dialect, the `score`, the options of the score, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if an answer is not on the scale, with how many, or if the answer of the engine was cut short.
 *
 * @example
 * const answers = { table: "answers", columns: { answer: "recommend" } };
 * const where = [{ column: "recommend", given: true }];
 * const query = queryAnswers(answers, { dialect: duckdb, score: "netPromoterScore", by: { plan: "plan" }, where });
 * query.columns.at(-1); // "em_answers"
 */
export function queryAnswers<
  Score extends keyof AnswerScores,
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  answers: AnswerTable,
  options: QueryAnswersOptions<Score, By, Handling>,
): Query<QueriedResult<By, AnswerScores[Score], Handling>> {
  if (!isPlainObject(options)) throw new InputError("options", options, "a plain object");
  const scoring = answerScoring<Score>(options.score, ownOptions(options));
  const source = answerSource(answers, options, scoring);
  const rows = derived(source.rows({ em_answer: source.answer }, "of the range"), "em_a");
  const keys = [...source.keyNames, "em_answer"];
  const query = select(
    {
      ...source.aliases(),
      em_answer: word("em_answer"),
      em_is_group: whole(1),
      em_answers: sql`count(*)`,
    },
    { from: rows, groupBy: keys },
  );
  const { lowest, empty, score } = scoring;
  return groupedQuery<By, AnswerScores[Score], Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: { query, names: [...keys, "em_answers"] },
    rowsOf: (row) => row.count("em_answers"),
    isInParts: true,
    result: (_, parts) => {
      const tally = empty();
      for (const row of parts) {
        const place = row.count("em_answer") - lowest;
        tally[place] = (tally[place] ?? 0) + row.count("em_answers");
      }
      return score(tally);
    },
    empty: () => score(empty()),
  });
}

/** The options of the score itself. */
function ownOptions<Score extends keyof AnswerScores>(
  options: AnswerScoreOptions[Score],
): AnswerScoreOptions[Score] {
  const others: readonly string[] = ["score", ...queryOptionNames].filter(
    (name) => name !== "definition",
  );
  const own = Object.entries(options).filter(([name]) => !others.includes(name));
  return Object.fromEntries(own);
}
