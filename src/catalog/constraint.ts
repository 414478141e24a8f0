/** How the sum of some fields stands to that of others; a field that is left out counts as what it is taken for. */
export interface SumConstraint {
  /** How the left side stands to the right. */
  readonly rule: "at-most" | "less-than" | "equal";
  /** The fields on the left, added up; `list[].field` is that field of every item. */
  readonly left: readonly string[];
  /** The fields on the right, added up. */
  readonly right: readonly string[];
  /** It holds only where all of these are given. */
  readonly given?: readonly string[];
  /** And none of these. */
  readonly missing?: readonly string[];
  /** The rule as a sentence. */
  readonly words: string;
}

/** At least one of some fields is given, or exactly one. */
export interface ChoiceConstraint {
  /** At least one, or exactly one. */
  readonly rule: "any-of" | "one-of";
  /** The fields. */
  readonly fields: readonly string[];
  /** The rule as a sentence. */
  readonly words: string;
}

/** A field is needed where others have certain values. */
export interface NeedConstraint {
  /** Which rule it is. */
  readonly rule: "needed-when";
  /** The field that is needed. */
  readonly field: string;
  /** The values, by field. */
  readonly when: Readonly<Record<string, string>>;
  /** The rule as a sentence. */
  readonly words: string;
}

/** Answers, and the keys of counts by answer, go no further than the scale. */
export interface ScaleConstraint {
  /** Which rule it is. */
  readonly rule: "on-scale";
  /** The fields that hold answers or counts. */
  readonly fields: readonly string[];
  /** The field that holds the scale. */
  readonly scale: string;
  /** The rule as a sentence. */
  readonly words: string;
}

/** No two items of a list have the same value in a field. */
export interface UniqueConstraint {
  /** Which rule it is. */
  readonly rule: "unique";
  /** The field that holds the list. */
  readonly list: string;
  /** The field of each item. */
  readonly field: string;
  /** The rule as a sentence. */
  readonly words: string;
}

/** The numbers, and what follows from them, are small enough for a double. */
export interface DoubleConstraint {
  /** Which rule it is. */
  readonly rule: "fits-a-double";
  /** The rule as a sentence. */
  readonly words: string;
}

/** A rule between the fields of an input, in words and as data. */
export type Constraint =
  | SumConstraint
  | ChoiceConstraint
  | NeedConstraint
  | ScaleConstraint
  | UniqueConstraint
  | DoubleConstraint;

/** What every KPI of real numbers demands. */
export const fitsADouble: DoubleConstraint = {
  rule: "fits-a-double",
  words:
    "The numbers, and what follows from them, fit a double: not too large, not too near 0, and of at most 400 decimals.",
};
