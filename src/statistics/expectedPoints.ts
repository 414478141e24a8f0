/** The answers expected behind a score in points. */
export interface ExpectedPoints {
  /** A score such as promoters less detractors, from -100 to 100. */
  readonly kind: "points";
  /** The share of promoters expected. If both shares are left out, each is a half: the worst case. */
  readonly promoters?: number | undefined;
  /** The share of detractors expected. */
  readonly detractors?: number | undefined;
}
