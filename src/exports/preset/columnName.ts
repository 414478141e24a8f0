/**
 * The name of a column, or several names of which the first that the file has is taken.
 *
 * Letter case, spaces at the ends, and `_` for a space do not matter. A `*` stands for any text:
 * `"Amount spent (*)"` is the column `Amount spent (EUR)`.
 */
export type ColumnName = string | readonly string[];

/** All names of a column. */
export function namesOf(column: ColumnName): readonly string[] {
  return typeof column === "string" ? [column] : column;
}
