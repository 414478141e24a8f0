/** The kind of number that a measure's value is. */
export type Kind =
  | "proportion"
  | "rate"
  | "quotient"
  | "money"
  | "duration"
  | "points"
  | "score"
  | "derived"
  | "total";
