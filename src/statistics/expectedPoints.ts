/** A score in points, and who is expected to make it. */
export interface ExpectedPoints {
  /** Promoters less detractors, or the like, from -100 to 100. */
  readonly kind: "points";
  /** The share of promoters expected; half of all, as of detractors, where both are left out: the worst case. */
  readonly promoters?: number | undefined;
  /** The share of detractors expected. */
  readonly detractors?: number | undefined;
}
