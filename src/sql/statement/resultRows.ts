import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { AnswerRow } from "./answerRow.js";
import type { ResultRow } from "./resultRow.js";

/** Reads the rows of a driver: objects by name, in any case of letters, or arrays in the order of the columns. */
export function resultRows(rows: Iterable<unknown>, columns: readonly string[]): ResultRow[] {
  const isIterable = typeof (rows as Partial<Iterable<unknown>> | null)?.[Symbol.iterator];
  if (isIterable !== "function") throw new InputError("rows", rows, "the rows of the answer");
  const places = new Map(columns.map((column, place) => [column, place]));
  let names: ReadonlyMap<string, string> | undefined;
  return Array.from(rows, (row, position) => {
    if (Array.isArray(row)) {
      if (row.length === columns.length) return new AnswerRow(position, row, places);
      throw new InputError(`rows[${position}]`, row, `an array of ${columns.length} values`);
    }
    if (!isObject(row)) throw new InputError(`rows[${position}]`, row, "an object or an array");
    // All rows of an answer have the same names.
    names ??= new Map(Object.keys(row).map((name) => [name.toLowerCase(), name]));
    return new AnswerRow(position, row, names);
  });
}

function isObject(row: unknown): row is Readonly<Record<string, unknown>> {
  return isPlainObject(row) || (typeof row === "object" && row !== null);
}
