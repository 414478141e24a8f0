/** The confidence level of an interval. */
export interface LevelOption {
  /** The share of such intervals that contain the true value, between 0 and 1. Default 0.95. */
  readonly level?: number | null | undefined;
}
