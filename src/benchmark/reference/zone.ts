/** Where a reference lies: a range that is one, or one somewhere in it that nobody knows closer. */
export interface Zone {
  /** Its lower end, which may be without end. */
  readonly low: number;
  /** Its upper end, which may be without end. */
  readonly high: number;
  /** Whether all of it is the reference. */
  readonly isRange: boolean;
}
