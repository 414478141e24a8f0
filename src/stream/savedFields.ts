import { InputError } from "../kernel/inputError.js";

/** Fields of a saved state that have not been checked. */
export type SavedFields = Readonly<Record<string, unknown>>;

/** Returns a value that must be an object. */
export function savedObject(name: string, value: unknown): SavedFields {
  if (typeof value === "object" && value !== null) return value as SavedFields;
  throw new InputError(name, value, "an object");
}

/** Reads a list. */
export function savedList(fields: SavedFields, name: string): readonly unknown[] {
  const list = fields[name];
  if (Array.isArray(list)) return list as unknown[];
  throw new InputError(`saved.state.${name}`, list, "an array");
}

/** Reads a list of pairs. Throws if two of the pairs have the same key, which is the first half. */
export function savedPairs(
  fields: SavedFields,
  name: string,
): readonly (readonly [unknown, unknown])[] {
  const list = savedList(fields, name);
  const isPair = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 2;
  const pairs = list as readonly (readonly [unknown, unknown])[];
  if (list.every(isPair) && new Set(pairs.map(([key]) => key)).size === list.length) return pairs;
  throw new InputError(`saved.state.${name}`, list, "an array of pairs, no two of one key");
}

/** Reads a list of `size` whole numbers from `least` to `most`. */
export function savedCounts(
  fields: SavedFields,
  name: string,
  size: number,
  least: number,
  most: number,
): readonly number[] {
  const list = savedNumbers(fields, name, size);
  if (list.every((one) => Number.isInteger(one) && one >= least && one <= most)) return list;
  throw new InputError(`saved.state.${name}`, list, `whole numbers from ${least} to ${most}`);
}

/** Reads a list of `size` finite numbers. */
export function savedNumbers(fields: SavedFields, name: string, size: number): readonly number[] {
  const list = savedList(fields, name);
  if (list.length === size && list.every(Number.isFinite)) return list as number[];
  throw new InputError(`saved.state.${name}`, list, `an array of ${size} finite numbers`);
}
