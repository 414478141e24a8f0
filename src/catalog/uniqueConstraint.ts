/** A rule that the items of a list differ in a field. */
export interface UniqueConstraint {
  /** The name of the rule. */
  readonly rule: "unique";
  /** The field that holds the list. */
  readonly list: string;
  /** The field of the items that must differ. */
  readonly field: string;
  /** The rule as a sentence. */
  readonly words: string;
}
