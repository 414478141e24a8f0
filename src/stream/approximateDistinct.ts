/** An estimate of how many different ids there were. */
export interface ApproximateDistinct {
  /** The estimate, a whole number. */
  readonly distinct: number;
  /** Says that it is an estimate. */
  readonly counting: "approximate";
  /** The standard error, as a fraction of the number: two estimates in three are off by less, and 19 in 20 by less than twice as much. */
  readonly standardError: number;
}
