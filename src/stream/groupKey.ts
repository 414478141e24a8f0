import { InputError } from "../kernel/inputError.js";

/** What a group can be called: what JSON can hold as a plain value. */
export type GroupKey = string | number | boolean | null;

/** Passes a key through, or throws when JSON could not hold it as a plain value. */
export function checkedKey<Key extends GroupKey>(key: Key, argument = "key"): Key {
  if (key === null || ["string", "boolean"].includes(typeof key) || Number.isFinite(key))
    return key;
  throw new InputError(argument, key, "a string, a finite number, a boolean or null");
}
