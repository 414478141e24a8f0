import type { Fields } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Carried } from "../kernel/ratio.js";

/** An input with a number of customers, who may have been estimated. */
export interface WithCounting {
  /** How the customers were counted if not exactly, which the measure then carries. */
  readonly counting?: "approximate" | undefined;
}

/** How the customers were counted, for a measure to carry; nothing if they were counted exactly. */
export function countingOf(input: Fields<"counting">): Carried {
  const counting = input?.counting;
  if (counting === undefined) return {};
  if (counting === "approximate") return { definition: { counting } };
  throw new InputError("counting", counting, '"approximate"');
}
