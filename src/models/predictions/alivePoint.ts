/** How likely it was at a time that a customer was still a customer. */
export interface AlivePoint {
  /** The time since the first purchase, in the unit of the model. */
  readonly time: number;
  /** The probability, from 0 to 1, given the purchases up to that time. */
  readonly probabilityAlive: number;
}
