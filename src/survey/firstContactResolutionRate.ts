import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link firstContactResolutionRate} is computed from. */
export interface FirstContactResolutionRateInput extends Defined {
  /** The contacts among them that were resolved without another contact. */
  readonly resolvedAtFirstContact: Count;
  /** First contacts of customers about a matter. */
  readonly contacts: Count;
}

/**
 * The share of matters that are resolved at the first contact. (FCR)
 *
 *     first contact resolution rate = resolved at first contact / contacts
 *
 * Whether a matter is resolved is known only if the customer does not return: state in
 * `definition` how long you wait, as in `{ within: "7 days" }`.
 *
 * @returns A fraction from 0 to 1; `null` without contacts.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more contacts are resolved than there are.
 * @see Userlike, What is first contact resolution, https://www.userlike.com/en/blog/first-contact-resolution-en
 *
 * @example
 * firstContactResolutionRate({ resolvedAtFirstContact: 700, contacts: 1000 }).percent; // 70
 */
export function firstContactResolutionRate(
  input: FirstContactResolutionRateInput,
): Fraction<"firstContactResolutionRate"> {
  return proportion(
    {
      metric: "firstContactResolutionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "resolvedAtFirstContact",
    "contacts",
    definitionOf(input),
  );
}
