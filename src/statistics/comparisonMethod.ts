/** The method by which the limits of a difference were found. */
export type ComparisonMethod =
  | "newcombe"
  | "welch"
  | "log-ratio"
  | "poisson"
  | "two-standard-errors";
