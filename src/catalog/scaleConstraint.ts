/** A rule that answers, and the keys of counts by answer, are not above the top of the scale. */
export interface ScaleConstraint {
  /** The name of the rule. */
  readonly rule: "on-scale";
  /** The fields that hold answers or counts by answer. */
  readonly fields: readonly string[];
  /** The field that holds the top of the scale. */
  readonly scale: string;
  /** The rule as a sentence. */
  readonly words: string;
}
