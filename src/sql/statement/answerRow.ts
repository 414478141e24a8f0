import { isAbsent } from "../../kernel/check.js";
import { type Exact, exact, exactly } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import type { ResultRow } from "./resultRow.js";
import { shortWhole } from "./shortWhole.js";

/** A row of an answer. Answers have many rows, so all rows share their methods and the names of columns. */
export class AnswerRow implements ResultRow {
  readonly #position: number;
  readonly #values: Readonly<Record<string | number, unknown>>;
  /** What the values are called in the row: their names or their places, by column. */
  readonly #names: ReadonlyMap<string, string | number>;

  constructor(position: number, values: object, names: ReadonlyMap<string, string | number>) {
    this.#position = position;
    this.#values = values as Readonly<Record<string | number, unknown>>;
    this.#names = names;
  }

  get argument(): string {
    return `rows[${this.#position}]`;
  }

  text(column: string): string | null {
    const value = this.#valueAt(column);
    return typeof value === "string" ? value : textOf(this.#at(column), value);
  }

  count(column: string): number {
    return this.#safe(column, 0, "a whole number from 0 up, below 2^53");
  }

  whole(column: string): number | null {
    if (isAbsent(this.#valueAt(column))) return null;
    return this.#safe(column, Number.NEGATIVE_INFINITY, "a whole number within ±2^53");
  }

  sum(column: string, places: number | undefined): Exact {
    if (places === undefined) return exact(finite(this.#at(column), this.text(column)));
    const short = shortWhole(this.#valueAt(column));
    if (!Number.isNaN(short)) return exactly(short, places);
    const digits = this.#wholeText(column);
    const number = Number(digits);
    return exactly(Number.isSafeInteger(number) ? number + 0 : BigInt(digits), places);
  }

  /** What a column is called in an error. */
  #at(column: string): string {
    return `${this.argument}.${column}`;
  }

  #valueAt(column: string): unknown {
    const name = this.#names.get(column);
    const value = name === undefined ? undefined : this.#values[name];
    if (value !== undefined || (name !== undefined && name in this.#values)) return value;
    throw new InputError(this.#at(column), undefined, "there");
  }

  /** A whole number that a double holds; throws if it is less than `least`. */
  #safe(column: string, least: number, expected: string): number {
    const short = shortWhole(this.#valueAt(column));
    const number = Number.isNaN(short) ? Number(this.#wholeText(column)) + 0 : short;
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new InputError(this.#at(column), number, expected);
  }

  #wholeText(column: string): string {
    const read = this.text(column) ?? "0";
    // An engine may write a whole number with a fraction of zeros.
    const [digits = ""] = /^-?\d+(?=(\.0+)?$)/.exec(read) ?? [];
    if (digits === "") throw new InputError(this.#at(column), read, "a whole number");
    return digits;
  }
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
