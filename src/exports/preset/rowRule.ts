import type { ColumnName } from "./columnName.js";

/** Which rows count, by the text in a column. */
export interface RowRule {
  /** The column. */
  readonly column: ColumnName;
  /** The entry to take of a column that holds an object, or a list of keys and values. */
  readonly key?: string;
  /** The texts of rows that count. With it, a text that is neither here nor in `drop` is an error. */
  readonly keep?: readonly string[];
  /** The texts of rows that are left out. */
  readonly drop?: readonly string[];
  /** Rows whose text begins with one of these are left out. */
  readonly dropBeginning?: readonly string[];
  /** Rows without a text are left out. */
  readonly dropBlank?: true;
  /** Rows with a text are left out. */
  readonly dropFilled?: true;
  /** All rows that count must have the same text; the option `keep` chooses one. */
  readonly same?: true;
  /** Whether the file may lack the column. */
  readonly optional?: boolean;
}
