import type { SqlTable } from "../source/sqlTable.js";
import type { AnswerColumns } from "./answerColumns.js";

/** A table of answers: its name or a query, and its columns. */
export type AnswerTable = SqlTable & { readonly columns: AnswerColumns };
