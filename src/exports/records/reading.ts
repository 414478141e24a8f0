/** How the text of a cell is read. The field of the record decides it. */
export type Reading =
  | "id"
  | "text"
  | "currency"
  | "count"
  | "decimal"
  | "amount"
  | "score"
  | "time"
  | "flag"
  | "term";
