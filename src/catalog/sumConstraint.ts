/** A rule that compares two sums of fields. A field that is left out counts as its `absent`. */
export interface SumConstraint {
  /** How the left sum compares with the right one. */
  readonly rule: "at-most" | "less-than" | "equal";
  /** The fields that add up to the left sum; `list[].field` is that field of each item. */
  readonly left: readonly string[];
  /** The fields that add up to the right sum. */
  readonly right: readonly string[];
  /** The rule applies only if all these fields are given. */
  readonly given?: readonly string[];
  /** The rule applies only if all these fields are left out. */
  readonly missing?: readonly string[];
  /** The rule as a sentence. */
  readonly words: string;
}
