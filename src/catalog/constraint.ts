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

/** A rule that at least one of some fields is given, or exactly one. */
export interface ChoiceConstraint {
  /** At least one, or exactly one. */
  readonly rule: "any-of" | "one-of";
  /** The fields. */
  readonly fields: readonly string[];
  /** The rule as a sentence. */
  readonly words: string;
}

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

/** A rule that the numbers of the input and the result are within the range of a double. */
export interface DoubleConstraint {
  /** The name of the rule. */
  readonly rule: "fits-a-double";
  /** The rule as a sentence. */
  readonly words: string;
}

/** A rule of a KPI's input that involves several fields, in words and as data. */
export type Constraint =
  | SumConstraint
  | ChoiceConstraint
  | NeedConstraint
  | ScaleConstraint
  | UniqueConstraint
  | DoubleConstraint;

/** The rule of every KPI whose input has numbers with decimals. */
export const fitsADouble: DoubleConstraint = {
  rule: "fits-a-double",
  words:
    "The numbers and the result fit a double: they are not too large, not too close to 0, and have at most 400 decimals.",
};
