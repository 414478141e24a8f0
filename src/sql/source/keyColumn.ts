/** A column that groups the rows; by default its values are returned as text. */
export interface KeyColumn {
  /** The name of the column. */
  readonly column: string;
  /** What its values are: `"text"` (the default), `"whole"` for whole numbers, or `"boolean"`. */
  readonly is?: "text" | "whole" | "boolean" | undefined;
}
