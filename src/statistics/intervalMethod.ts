/** The method by which the limits were found. */
export type IntervalMethod =
  | "wilson"
  | "adjusted-wald"
  | "student"
  | "poisson"
  | "delta"
  | "log-delta"
  | "bootstrap";
