import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** Throws unless an optional field is left out, or is true or false. */
export function checkFlag(argument: string, value: unknown): void {
  if (!isAbsent(value) && typeof value !== "boolean") {
    throw new InputError(argument, value, "true or false");
  }
}
