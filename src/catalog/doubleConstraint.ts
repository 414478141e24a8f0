/** A rule that the numbers of the input and the result are within the range of a double. */
export interface DoubleConstraint {
  /** The name of the rule. */
  readonly rule: "fits-a-double";
  /** The rule as a sentence. */
  readonly words: string;
}
