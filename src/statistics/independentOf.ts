import type { Fields } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** Whether the caller vouches for independent trials. */
export function independentOf(options: Fields<"independent">): boolean {
  const independent = options?.independent ?? false;
  if (typeof independent === "boolean") return independent;
  throw new InputError("independent", independent, "true or false");
}
