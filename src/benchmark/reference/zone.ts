/** The values between which a reference lies. */
export interface Zone {
  /** The lower end; minus infinity if it is open. */
  readonly low: number;
  /** The upper end; infinity if it is open. */
  readonly high: number;
  /** Whether the zone is itself the reference: a range. Otherwise the reference is somewhere in it. */
  readonly isRange: boolean;
}
