/** How many different ids there were. */
export interface Distinct {
  /** Different ids, exactly counted. */
  readonly distinct: number;
}
