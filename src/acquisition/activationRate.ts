import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link activationRate} is computed from. */
export interface ActivationRateInput extends Defined {
  /** The users among them who reached the step that counts as activated. */
  readonly activated: Count;
  /** Users who signed up. */
  readonly signUps: Count;
}

/**
 * The share of new users who reach a first success with the product.
 *
 *     activation rate = activated / sign-ups
 *
 * Which step counts is yours to choose: state it in `definition`, as in `{ activated: "first
 * invoice sent within 7 days" }`. Give every sign-up the same time to reach it.
 *
 * @returns A fraction from 0 to 1; `null` without sign-ups.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more users are activated than signed up.
 *
 * @example
 * activationRate({ activated: 120, signUps: 400 }).percent; // 30
 */
export function activationRate(input: ActivationRateInput): Fraction<"activationRate"> {
  return proportion(
    {
      metric: "activationRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "activated",
    "signUps",
    definitionOf(input),
  );
}
