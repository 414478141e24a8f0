import { InputError } from "../kernel/inputError.js";

/**
 * The key of a group. A bigint, which databases may return for the number of a month, becomes a
 * number.
 */
export type GroupKey = string | number | bigint | boolean | null;

/** Returns the key, or throws if JSON could not hold it as a plain value. */
export function checkedKey<Key extends GroupKey>(key: Key, argument = "key"): Key {
  if (key === null || ["string", "boolean"].includes(typeof key) || Number.isFinite(key)) {
    return key;
  }
  throw new InputError(argument, key, "a string, a finite number, a boolean or null");
}
