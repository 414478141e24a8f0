import type { Dialect } from "../dialects/dialect.js";
import type { QueryParameters } from "../dialects/queryParameters.js";
import type { Fragment } from "../text/fragment.js";
import type { Parameter } from "../text/parameter.js";

/** A statement for an engine, and the reader of its answer. */
export interface Query<Result> {
  /** The text of the statement. */
  readonly text: string;
  /** The parameters, as the engine's usual driver takes them: a list, or an object by name. */
  readonly parameters: QueryParameters;
  /** The names of the columns that the statement gives, in their order. */
  readonly columns: readonly string[];
  /** Reads the rows that the engine gave: objects by column name, or arrays in the order of the columns. */
  readonly read: (rows: Iterable<unknown>) => Result;
}

/** Writes a statement in a dialect. Parameters are numbered in the order of the text. */
export function compiled(
  dialect: Dialect,
  statement: Fragment,
): Pick<Query<never>, "text" | "parameters"> {
  const values: string[] = [];
  const place = ({ value, type }: Parameter): string => {
    values.push(value);
    return dialect.placeholder(values.length, type);
  };
  const text = statement.parts.map((part) => (typeof part === "string" ? part : place(part)));
  return { text: text.join("") + (dialect.ending ?? ""), parameters: dialect.parameters(values) };
}
