/** A table before it is drawn as text or as a part of a page. */
export interface TableData {
  readonly head: readonly HeadCell[];
  readonly aligns: readonly Align[];
  readonly rows: readonly (readonly string[])[];
  /** How it is cut into several tables where a terminal is too narrow for all columns. */
  readonly split?: TableSplit;
  /** How strongly cells are tinted, from 0 to 1, by row and column. */
  readonly shades?: readonly (readonly (number | undefined)[])[];
}

/** A cell of the head: its text, or a text over several columns. */
export type HeadCell = string | { readonly text: string; readonly columns: number };

/** Where the text of a column stands. */
export type Align = "left" | "right";

/** The first columns stand in every part; the others go in groups of some columns. */
interface TableSplit {
  readonly fixed: number;
  /** How many columns belong together. */
  readonly columns: number;
  /** How many groups of columns stand next to each other at most. */
  readonly most: number;
}
