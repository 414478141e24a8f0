/** How many different ids there were, roughly. */
export interface ApproximateDistinct {
  /** Different ids, as estimated. */
  readonly distinct: number;
  /** How they were counted. */
  readonly counting: "approximate";
  /** The standard error of the number, as a fraction of it: in two cases of three it is off by less, in 19 of 20 by less than twice as much. */
  readonly standardError: number;
}
