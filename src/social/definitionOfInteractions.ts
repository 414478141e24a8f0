import { countIfAny } from "../kernel/check.js";
import { type Definition, definitionOf } from "../kernel/definition.js";
import type { Fields } from "../kernel/fields.js";

/**
 * The definition of an engagement rate. Throws if it states that only public interactions count,
 * and there are saves or clicks, which only the owner of an account can see.
 */
export function definitionOfInteractions(
  input: Fields<"definition">,
  sums: Fields<"saves" | "clicks">,
): { readonly definition?: Definition } {
  const stated = definitionOf(input);
  if (stated.definition?.["interactions"] === "public") {
    countIfAny(sums, "saves", 0, "what is public");
    countIfAny(sums, "clicks", 0, "what is public");
  }
  return stated;
}
