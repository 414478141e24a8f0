/** The confidence limits of a curve at a time; both are `null` if the records cannot tell how certain the curve is. */
export interface SurvivalLimits {
  /** The lower limit. */
  readonly lower: number | null;
  /** The upper limit. */
  readonly upper: number | null;
}

/** The limits of a curve if the records cannot tell how certain the curve is. */
export const noLimits: SurvivalLimits = { lower: null, upper: null };
