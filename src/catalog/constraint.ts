import type { ChoiceConstraint } from "./choiceConstraint.js";
import type { DoubleConstraint } from "./doubleConstraint.js";
import type { NeedConstraint } from "./needConstraint.js";
import type { ScaleConstraint } from "./scaleConstraint.js";
import type { SumConstraint } from "./sumConstraint.js";
import type { UniqueConstraint } from "./uniqueConstraint.js";

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
