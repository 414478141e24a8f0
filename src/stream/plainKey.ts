import type { GroupKey } from "./groupKey.js";

/** The key under which a group stands in a result. */
export type PlainKey<Key extends GroupKey> = Key extends bigint ? number : Key;

/** The key as it stands in a result; a bigint beyond 2^53 stays, and {@link checkedKey} refuses it. */
export function plainKey<Key extends GroupKey>(key: Key): PlainKey<Key> {
  const number = typeof key === "bigint" ? Number(key) : Number.NaN;
  return (Number.isSafeInteger(number) ? number : key) as PlainKey<Key>;
}
