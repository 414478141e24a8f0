/** A rule between the fields of an input, in words and as data. A field that is left out counts as what it is taken for. */
export type Constraint = { readonly words: string } & (
  | {
      /** How the sum of the fields on the left stands to that of those on the right. */
      readonly rule: "at-most" | "less-than" | "equal";
      readonly left: readonly string[];
      readonly right: readonly string[];
      /** It holds only where all of these are given. */
      readonly given?: readonly string[];
      /** And none of these. */
      readonly missing?: readonly string[];
    }
  | {
      /** At least one of the fields is given; or exactly one. */
      readonly rule: "any-of" | "one-of";
      readonly fields: readonly string[];
    }
  | {
      /** The field is needed where another has that value. */
      readonly rule: "needed-when";
      readonly field: string;
      readonly when: Readonly<Record<string, string>>;
    }
  | {
      /** Answers, and the keys of counts, are whole numbers from 1 to the scale. */
      readonly rule: "on-scale";
      readonly fields: readonly string[];
      readonly scale: string;
    }
  | {
      /** The field differs from item to item of a list. */
      readonly rule: "unique";
      readonly list: string;
      readonly field: string;
    }
  | {
      /** Every amount, and what follows from them, is small enough for a double. */
      readonly rule: "fits-a-double";
    }
);

/** What every KPI of real numbers demands. */
export const fitsADouble: Constraint = {
  rule: "fits-a-double",
  words: "The numbers, and what follows from them, are small enough for a double.",
};
