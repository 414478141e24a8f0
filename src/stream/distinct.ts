/** How many different ids there were. */
export interface Distinct {
  /** The number of different ids, exactly. */
  readonly distinct: number;
}
