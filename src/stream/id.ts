import { InputError } from "../kernel/inputError.js";

/** What tells one customer, visitor or order from another. */
export type Id = string | number;

/** Passes an id through, or throws when it cannot tell one thing from another. */
export function checkId(argument: string, value: unknown): asserts value is Id {
  if (typeof value === "string" ? value === "" : !Number.isFinite(value)) {
    throw new InputError(argument, value, "a non-empty string or a finite number");
  }
}
