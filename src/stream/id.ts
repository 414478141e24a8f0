import { InputError } from "../kernel/inputError.js";

/** The id of a customer, a visitor, an order or the like. */
export type Id = string | number;

/** Throws if a value is not an id: a non-empty string or a finite number. */
export function checkId(argument: string, value: unknown): asserts value is Id {
  if (typeof value === "string" ? value === "" : !Number.isFinite(value)) {
    throw new InputError(argument, value, "a non-empty string or a finite number");
  }
}
