import type { Fragment } from "../text/fragment.js";
import type { ParameterType } from "../text/parameterType.js";
import type { QueryParameters } from "./queryParameters.js";

/**
 * How an engine's SQL is written. Each dialect is a value of its own, so that a bundle holds only
 * the dialects that its code names.
 */
export interface Dialect {
  /** The name of the dialect, as sqlglot also calls it. */
  readonly name: string;
  /** Whether statements of this dialect are executed on the engine by the tests of this library, or only parsed. */
  readonly tested: "executed" | "parsed";
  /** Quotes a name of a table or a column. */
  readonly quote: (name: string) => string;
  /** The text that stands for the parameter with this number, counted from 1. */
  readonly placeholder: (place: number, type: ParameterType) => string;
  /** The parameters as the engine's usual driver takes them. */
  readonly parameters: (values: readonly string[]) => QueryParameters;
  /** Whether the engine has window functions, which making sessions of events needs. */
  readonly hasWindowFunctions: boolean;
  /** The end of the statement, if settings must be pinned there. */
  readonly ending?: string;
  /**
   * What ends a query within another one, if the engine would otherwise put its expressions into the
   * outer query, once for each place that names them.
   */
  readonly fence?: string;
  /** The words of a left join that keeps every match. */
  readonly leftJoin: string;
  /**
   * Whether two values are equal or both null, if the engine has a word for it by which it joins
   * faster than by `a = b or (a is null and b is null)`.
   */
  readonly same?: (a: Fragment, b: Fragment) => Fragment;
  /** The value as text. */
  readonly text: (value: Fragment) => Fragment;
  /** The value as a whole number of 64 bits. */
  readonly whole: (value: Fragment) => Fragment;
  /** The value as a double. */
  readonly double: (value: Fragment) => Fragment;
  /** The value as a decimal number with this number of places. */
  readonly decimal: (value: Fragment, places: number) => Fragment;
  /**
   * The value as a decimal number of at most 18 digits, if the engine computes with those much faster
   * than with longer ones.
   */
  readonly shortDecimal?: (value: Fragment, places: number) => Fragment;
  /** The exact sum of whole numbers of 64 bits; null for no rows in most engines. */
  readonly sum: (value: Fragment) => Fragment;
  /** The exact sum of whole numbers that are themselves sums or products. */
  readonly sumOfWide: (value: Fragment) => Fragment;
  /** The exact product of two whole numbers, each of which may be a sum. */
  readonly product: (a: Fragment, b: Fragment) => Fragment;
  /** A whole number divided by a positive one, rounded down. */
  readonly floorDivide: (value: Fragment, divisor: number) => Fragment;
  /**
   * The milliseconds since 1970 of a timestamp, which is an instant or the time that a clock shows.
   */
  readonly milliseconds: (value: Fragment, is: "instant" | "local") => Fragment;
  /** The days since 1970-01-01 of a date. */
  readonly days: (value: Fragment) => Fragment;
  /** Years × 12 + months, from January = 0, of a number of days since 1970-01-01. */
  readonly months: (days: Fragment) => Fragment;
}
