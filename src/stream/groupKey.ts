import { InputError } from "../kernel/inputError.js";

/**
 * The key of a group. A bigint, which databases may return for the number of a month, becomes a
 * number.
 */
export type GroupKey = string | number | bigint | boolean | null;

/**
 * Returns the key. Throws if JSON could not hold it as a plain value, or if it is a whole number
 * beyond 2^53, where different numbers are one double.
 */
export function checkedKey<Key extends GroupKey>(key: Key, argument = "key"): Key {
  const hasLostDigits = Number.isInteger(key) && !Number.isSafeInteger(key);
  if (hasLostDigits) {
    const expected =
      "a safe integer; a number beyond 2^53 has lost digits, so pass the key as text";
    throw new InputError(argument, key, expected);
  }
  if (key === null || ["string", "boolean"].includes(typeof key) || Number.isFinite(key)) {
    return key;
  }
  throw new InputError(argument, key, "a string, a finite number, a boolean or null");
}
