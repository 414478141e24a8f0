import { choice } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/** What a negative amount means: money that was paid back, or an error. */
export type Negative = "refund" | "error";

/** Reads what a negative amount means. */
export function readNegative(options: Fields<"negative">): Negative {
  return choice<"negative", Negative>(options, "negative", ["refund", "error"], "refund");
}

/**
 * Whether an amount is negative. The amount is `beyond` if that is given, and otherwise `units`.
 */
export function isNegative(units: number, beyond: Exact | undefined): boolean {
  return beyond === undefined ? units < 0 : beyond.units < 0;
}

/** Throws if a negative amount is an error. */
export function checkNegative(negative: Negative, received: unknown): void {
  if (negative === "refund") return;
  throw new InputError("amount", received, '0 or more, since negative is "error"');
}
