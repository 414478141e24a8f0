import { isPlainObject } from "../../kernel/check.js";
import { type Exact, exact, exactly } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";

/** A row that an engine gave. Whatever the driver made of it, a value is read as its text. */
export interface ResultRow {
  /** The text before the name of a column in an error, such as `rows[3]`. */
  readonly argument: string;
  /** The text in a column; null if there is no value. */
  readonly text: (column: string) => string | null;
  /** A count; 0 if there is no value. */
  readonly count: (column: string) => number;
  /** A whole number of any sign; null if there is no value. */
  readonly whole: (column: string) => number | null;
  /**
   * An exact sum in units of 1 / 10^places, or a sum of doubles if `places` is undefined; 0 if
   * there is no value.
   */
  readonly sum: (column: string, places: number | undefined) => Exact;
}

/** What stands in for the row of a group if there are no rows: every count and every sum is 0. */
export const emptyRow: ResultRow = {
  argument: "rows",
  text: () => null,
  count: () => 0,
  whole: () => null,
  sum: () => exactly(0, 0),
};

/** Reads the rows of a driver: objects by name, in any case of letters, or arrays in the order of the columns. */
export function resultRows(rows: Iterable<unknown>, columns: readonly string[]): ResultRow[] {
  const isIterable = typeof (rows as Partial<Iterable<unknown>> | null)?.[Symbol.iterator];
  if (isIterable !== "function") throw new InputError("rows", rows, "the rows of the answer");
  let names: ReadonlyMap<string, string> | undefined;
  return Array.from(rows, (row, position) => {
    const argument = `rows[${position}]`;
    if (Array.isArray(row)) {
      if (row.length !== columns.length) {
        throw new InputError(argument, row, `an array of ${columns.length} values`);
      }
      return rowOf(argument, (column) => (row as unknown[])[columns.indexOf(column)]);
    }
    if (!isObject(row)) throw new InputError(argument, row, "an object or an array");
    // All rows of an answer have the same names.
    names ??= new Map(Object.keys(row).map((name) => [name.toLowerCase(), name]));
    const known = names;
    return rowOf(argument, (column) => {
      const name = known.get(column);
      if (name !== undefined && name in row) return row[name];
      throw new InputError(`${argument}.${column}`, undefined, "there");
    });
  });
}

function isObject(row: unknown): row is Readonly<Record<string, unknown>> {
  return isPlainObject(row) || (typeof row === "object" && row !== null);
}

function rowOf(argument: string, valueAt: (column: string) => unknown): ResultRow {
  const text = (column: string): string | null => textOf(`${argument}.${column}`, valueAt(column));
  const wholeText = (column: string): string => {
    const read = text(column) ?? "0";
    // An engine may write a whole number with a fraction of zeros.
    const [digits = ""] = /^-?\d+(?=(\.0+)?$)/.exec(read) ?? [];
    if (digits === "") throw new InputError(`${argument}.${column}`, read, "a whole number");
    return digits;
  };
  return {
    argument,
    text,
    count(column) {
      const number = Number(wholeText(column));
      if (Number.isSafeInteger(number) && number >= 0) return number + 0;
      throw new InputError(`${argument}.${column}`, number, "a whole number from 0 up, below 2^53");
    },
    whole(column) {
      if (text(column) === null) return null;
      const number = Number(wholeText(column));
      if (Number.isSafeInteger(number)) return number + 0;
      throw new InputError(`${argument}.${column}`, number, "a whole number within ±2^53");
    },
    sum(column, places) {
      if (places === undefined) return exact(finite(`${argument}.${column}`, text(column)));
      const digits = wholeText(column);
      const number = Number(digits);
      return exactly(Number.isSafeInteger(number) ? number + 0 : BigInt(digits), places);
    },
  };
}

function finite(argument: string, text: string | null): number {
  const number = Number(text ?? "0");
  if (Number.isFinite(number)) return number;
  throw new InputError(argument, text, "a finite number");
}

/** The text of a driver's value. A number beyond 2^53 has lost digits, so it is refused. */
function textOf(argument: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number" && (Number.isSafeInteger(value) || !Number.isInteger(value))) {
    return String(value);
  }
  // BigQuery wraps values for which JavaScript has no type. A bigint in such an object would be a
  // decimal without its point.
  if (typeof value === "object" && "value" in value && typeof value.value === "string") {
    return value.value;
  }
  throw new InputError(argument, value, "a text, a number that has all of its digits, or a bigint");
}
