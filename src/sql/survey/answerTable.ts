import type { SqlTable } from "../source/sqlTable.js";
import type { AnswerColumns } from "./answerColumns.js";

/** A table of answers: its name or a query, and its columns. */
export type AnswerTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: AnswerColumns;
};
