/** Something to keep in mind when a fit is used. */
export type FitWarning =
  /** The data show no difference between customers in how fast they buy. */
  | "purchase-rates-alike"
  /** The data show no difference between customers in how likely they are to leave. */
  | "dropout-alike"
  /** The data show almost no customers leaving. */
  | "no-dropout"
  /** q is 1 or less: the mean spend of all customers is infinite, and every expected spend is `null`. */
  | "no-mean-spend"
  /** The data show no difference in spend between customers, or none between the purchases of a customer. */
  | "spend-alike"
  /** Spend and frequency are correlated by more than 0.3 either way; Gamma-Gamma assumes that they are independent. */
  | "spend-follows-frequency"
  /** The fit ended at a boundary, or the likelihood is too flat there for standard errors. */
  | "no-standard-errors"
  /** Fewer than 10 customers have a repeat purchase, or the likelihood rises without bound because repeat purchases are so rare. */
  | "few-repeat-purchases";
