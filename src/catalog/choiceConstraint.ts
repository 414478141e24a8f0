/** A rule that at least one of some fields is given, or exactly one. */
export interface ChoiceConstraint {
  /** At least one, or exactly one. */
  readonly rule: "any-of" | "one-of";
  /** The fields. */
  readonly fields: readonly string[];
  /** The rule as a sentence. */
  readonly words: string;
}
