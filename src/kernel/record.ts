import { InputError } from "./inputError.js";

/** Throws if a record is not an object. */
export function checkRecord(argument: string, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    throw new InputError(argument, value, "an object");
  }
}
