/** The unit of a measure's value. */
export type Unit =
  | "fraction"
  | "number"
  | "money"
  | "seconds"
  | "days"
  | "periods"
  | "points"
  | "score";
