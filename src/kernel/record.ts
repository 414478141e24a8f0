import { InputError } from "./inputError.js";

/** Passes a record through, or throws when it is no object at all. */
export function checkRecord(argument: string, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    throw new InputError(argument, value, "an object");
  }
}
