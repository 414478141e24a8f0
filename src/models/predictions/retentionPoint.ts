/** The retention of a cohort of subscribers at one renewal. */
export interface RetentionPoint {
  /** The number of the period, from 1 up; period 1 ends with the first renewal. */
  readonly period: number;
  /** The share of the remaining subscribers who renew, from 0 to 1. */
  readonly retention: number;
  /** The share of the whole cohort that remains afterwards, from 0 to 1. */
  readonly survival: number;
}
