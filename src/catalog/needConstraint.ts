/** A rule that a field must be given if other fields have certain values. */
export interface NeedConstraint {
  /** The name of the rule. */
  readonly rule: "needed-when";
  /** The field that must be given. */
  readonly field: string;
  /** The values of the other fields, by name. */
  readonly when: Readonly<Record<string, string>>;
  /** The rule as a sentence. */
  readonly words: string;
}
