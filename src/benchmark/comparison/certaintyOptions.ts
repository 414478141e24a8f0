/** How certain a comparison must be. */
export interface CertaintyOptions {
  /** The confidence level, between 0 and 1. Default 0.95. */
  readonly level?: number | null | undefined;
  /**
   * `true` says that each visit, impression or lead of a rate, or each email or session of a share,
   * is one independent trial that counts at most once.
   */
  readonly independent?: boolean | null | undefined;
}
