/** A range to stay in, both ends included. */
export interface RangeTarget {
  /** The lower end. */
  readonly from: number;
  /** The upper end. */
  readonly to: number;
}
