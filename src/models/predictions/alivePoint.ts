/** How likely a customer was to be still a customer at a time. */
export interface AlivePoint {
  /** The time since the first purchase, in the unit of the model. */
  readonly time: number;
  /** The probability, from 0 to 1, given the purchases up to that time. */
  readonly probabilityAlive: number;
}
