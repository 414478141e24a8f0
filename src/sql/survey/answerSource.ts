import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, joined, sql, whole } from "../text/fragment.js";
import type { AnswerTable } from "./answerTable.js";

/** The rows of a table of answers, as statements read them. */
export interface AnswerSource extends RowSource {
  readonly faults: readonly Fault[];
  /** The answer as a whole number. */
  readonly answer: Fragment;
}

/** Reads a table of answers on a scale. */
export function answerSource(
  answers: AnswerTable,
  options: QueryOptions,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): AnswerSource {
  const dialect = checkedDialect(options);
  const columns = columnsOf(answers, ["answer"], ["at"]);
  const column = columnName(dialect, "columns.answer", columns.answer);
  const onScale = Array.from({ length: highest - lowest + 1 }, (_, place) => whole(lowest + place));
  const expected = `a whole number from ${lowest} to ${highest}`;
  const faults: Fault[] = [
    {
      field: "answer",
      received: "null",
      expected: `${expected}; "where" or invalid: "skip" leaves rows without an answer out`,
      condition: sql`${column} is null`,
      isOfRow: true,
    },
    {
      field: "answer",
      received: "another value",
      expected,
      condition: sql`${column} not in (${joined(onScale, ", ")})`,
      isOfRow: true,
    },
    ...timeFaults(dialect, columns.at, options),
  ];
  const rows = rowSource({
    items: "answers",
    source: answers,
    times: { at: columns.at },
    options,
    faults,
  });
  return { ...rows, faults, answer: dialect.whole(column) };
}
