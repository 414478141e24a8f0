/** A value from 0 up, with its limits. */
export interface LimitedValue {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}
