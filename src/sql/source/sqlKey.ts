import type { Fragment } from "../text/fragment.js";

/** A key, in the form in which a statement computes it. */
export interface SqlKey {
  readonly name: string;
  /** The alias of the key in all queries of the statement. */
  readonly alias: string;
  /** What is read from the column; undefined for a period. */
  readonly column?: Fragment;
  /** The number of the period, from the alias of a time's instant; undefined for a column. */
  readonly period?: (instants: Readonly<Record<string, Fragment>>) => Fragment;
  /** The value from the text that the engine gives. */
  readonly read: (argument: string, text: string | null) => string | number | boolean | null;
}
