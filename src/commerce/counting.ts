import { isAbsent } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/** An input with a number of customers, who may have been estimated. */
export interface WithCounting extends Defined {
  /** How the customers were counted if not exactly, which the measure then carries. */
  readonly counting?: "approximate" | null | undefined;
}

/** How customers were counted, as a part of a measure's definition; an empty object if they were counted exactly. */
export function countingOf(input: Fields<"counting">): { readonly counting?: "approximate" } {
  const counting = input?.counting;
  if (isAbsent(counting)) return {};
  if (counting === "approximate") return { counting };
  throw new InputError("counting", counting, '"approximate"');
}
