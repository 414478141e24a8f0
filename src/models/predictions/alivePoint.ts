/** How likely the customer was to be alive, as seen at a time. */
export interface AlivePoint {
  /** Since the first purchase. */
  readonly time: number;
  /** A probability, of what was known at that time. */
  readonly probabilityAlive: number;
}
