import { InputError } from "../../kernel/inputError.js";

/** Returns a prediction, or throws if it is too large for a double. */
export function finitePrediction(value: number): number {
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (Number.isFinite(value)) return value + 0;
  throw new InputError("prediction", value, "small enough for a double");
}
