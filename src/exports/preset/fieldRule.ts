import type { ColumnName } from "./columnName.js";
import type { DateForm } from "./dateForm.js";
import type { NeededWhere } from "./neededWhere.js";

/** Where a field of a record comes from, and what is special about its column. */
export interface FieldRule {
  /** The column. Without it, the caller names the column in the option `columns`. */
  readonly column?: ColumnName;
  /** The entry to take of a column that holds an object, or a list of keys and values. */
  readonly key?: string;
  /** Other columns whose texts are joined to that of the column, for an id of several parts. */
  readonly joined?: readonly ColumnName[];
  /** The same text in every record, instead of a column. */
  readonly constant?: string;
  /** The place of the row, instead of a column: an id for records that have no id. */
  readonly place?: true;
  /** The value is what the `*` stands for in the name of the column. */
  readonly inName?: true;
  /** Whether the file may lack the column. */
  readonly optional?: boolean;
  /** The rows in which the field must be filled, such as the end of all that are canceled. */
  readonly neededWhere?: NeededWhere;
  /** What an empty cell means. Without it, the field is absent from the record. */
  readonly blank?: 0;
  /** Ids are compared in this letter case. */
  readonly letters?: "lower" | "upper";
  /** What the texts of the column stand for; `"*"` is for all other texts. */
  readonly choices?: Readonly<Record<string, string | number | boolean>>;
  /** An amount in another column that is taken off. */
  readonly minus?: ColumnName;
  /** A number in another column to multiply the amount by. */
  readonly times?: ColumnName;
  /** How many of the column's units make one unit of the field: 1000 for milliseconds. */
  readonly per?: number;
  /** How the column may write dates. Without it: `iso`, `month-first`, `day-first`, `named-month`. */
  readonly dates?: readonly DateForm[];
  /** The time zone of times without an offset; `"header"` if a row of the header names it as JSON. */
  readonly timeZone?: string;
}
