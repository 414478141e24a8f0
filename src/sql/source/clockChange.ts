/** A change of the clocks of a time zone. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}
