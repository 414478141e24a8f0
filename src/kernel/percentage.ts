/** The field of every measure whose unit is a fraction. */
export interface Percentage {
  /** 4.5 for 0.045, correctly rounded; `null` exactly where the value is. */
  readonly percent: number | null;
}
