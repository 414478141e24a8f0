/** Why the value of a measure is `null`. */
export type Reason =
  | "no-data"
  | "zero-denominator"
  | "no-churn"
  | "no-losses"
  | "diverges"
  | "never"
  | "zero-start"
  | "missing-components"
  | "immature";
