/** The values between which a reference lies. */
export interface Zone {
  /** The lower end; minus infinity if it is open. */
  readonly low: number;
  /** The upper end; infinity if it is open. */
  readonly high: number;
  /**
   * Whether the zone itself is the reference, which is then a range. Otherwise the reference is a
   * number somewhere in the zone.
   */
  readonly isRange: boolean;
}
