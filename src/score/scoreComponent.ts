/** A component of an engagement score, and its effect on the score. */
export interface ScoreComponent {
  /** Its name. */
  readonly id: string;
  /** Its value as a number; `null` if it is missing. */
  readonly value: number | null;
  /** Its points: 0 at the worse goalpost, 100 at the better one; `null` if it is missing. */
  readonly scaled: number | null;
  /** Whether the value lies beyond a goalpost and therefore counts as the goalpost. */
  readonly isClamped: boolean;
  /** Its weight, as a share of the weights of all components that are not missing; `null` if it is missing, or all weights are 0. */
  readonly weight: number | null;
  /** Weight * scaled; the contributions add up to the score. `null` for `"geometric"`, where they would not. */
  readonly contribution: number | null;
  /**
   * The score of the other components without this one; `null` if their weights are 0 or they are
   * all missing.
   */
  readonly scoreWithout: number | null;
  /**
   * How the score depends on the weight: moving 0.01 of all weight from the other components to
   * this one changes the score by 0.01 * sensitivity. For `"geometric"` this holds only for small
   * moves, and the sensitivity is `null` if a component, or the score without it, is 0.
   */
  readonly sensitivity: number | null;
}
