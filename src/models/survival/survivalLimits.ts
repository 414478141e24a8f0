/** Limits of a curve at a time; both are `null` where the records say nothing of how sure it is. */
export interface SurvivalLimits {
  /** The lower one. */
  readonly lower: number | null;
  /** The upper one. */
  readonly upper: number | null;
}

/** Where the records do not tell. */
export const noLimits: SurvivalLimits = { lower: null, upper: null };
