import type { Fields } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Carried } from "../kernel/ratio.js";

/** What a measure carries of how its customers were counted; nothing where that was exact. */
export function countingOf(input: Fields<"counting">): Carried {
  const counting = input?.counting;
  if (counting === undefined) return {};
  if (counting === "approximate") return { definition: { counting } };
  throw new InputError("counting", counting, '"approximate"');
}
