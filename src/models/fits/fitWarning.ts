/** What to know of a fit. */
export type FitWarning =
  /** The customers do not differ in how fast they buy, or the data cannot tell. */
  | "purchase-rates-alike"
  /** The customers do not differ in how they leave, or the data cannot tell. */
  | "dropout-alike"
  /** As good as nobody leaves. */
  | "no-dropout"
  /** The mean spend of all customers is infinite: q is 1 or less. */
  | "no-mean-spend"
  /** Customers do not differ in what they spend, or the purchases of each do not, or the data cannot tell. */
  | "spend-alike"
  /** How much customers spend goes along with how often they buy, which Gamma-Gamma rules out. */
  | "spend-follows-frequency"
  /** The curvature at the end is not that of a maximum: there are no standard errors. */
  | "no-standard-errors"
  /** Hardly anybody came back. */
  | "few-repeat-purchases";
