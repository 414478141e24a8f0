import { InputError } from "../kernel/inputError.js";
import { isCount } from "../kernel/isCount.js";

/**
 * Returns a count that a measure carries, or throws if it is invalid, since the measure may have
 * come from JSON.
 */
export function checkCount(place: string, value: unknown): number {
  if (isCount(value)) return value;
  throw new InputError(place, value, "a whole number from 0 up");
}
