/** What becomes of a cohort of subscribers in a period. */
export interface RetentionPoint {
  /** Which period it is: 1 ends with the first renewal. */
  readonly period: number;
  /** Which share of those who were there renews. */
  readonly retention: number;
  /** Which share of the whole cohort is there afterwards. */
  readonly survival: number;
}
