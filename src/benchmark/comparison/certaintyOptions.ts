/** How sure a comparison with one's own figures is to be. */
export interface CertaintyOptions {
  /** How sure: 0.95 unless said. */
  readonly level?: number | undefined;
  /** `true` says that what a rate counts is one independent trial each, and counts once at most. */
  readonly independent?: boolean | undefined;
}
