import { isAbsent } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/** An input with a number of customers, which may be an estimate. */
export interface WithCounting extends Defined {
  /** `"approximate"` if the number of customers is an estimate; the measure then carries it. */
  readonly counting?: "approximate" | null | undefined;
}

/** How customers were counted, as a part of a measure's definition; an empty object if they were counted exactly. */
export function countingOf(input: Fields<"counting">): { readonly counting?: "approximate" } {
  const counting = input?.counting;
  if (isAbsent(counting)) return {};
  if (counting === "approximate") return { counting };
  throw new InputError("counting", counting, '"approximate"');
}
