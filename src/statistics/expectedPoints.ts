/** The answers that are expected behind a score in points. */
export interface ExpectedPoints {
  /** Says that the answers make a score such as promoters less detractors, from -100 to 100. */
  readonly kind: "points";
  /**
   * The expected share of promoters. If both shares are left out, each is a half, which is the
   * worst case.
   */
  readonly promoters?: number | null | undefined;
  /** The expected share of detractors. */
  readonly detractors?: number | null | undefined;
}
