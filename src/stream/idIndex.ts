import { type Id, plainId, restoredId, type SavedId, savedId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedList } from "./savedFields.js";

/**
 * A number for each id, from 0 up, in order of first appearance. What is kept of a customer then
 * stands in columns of numbers, at the index that is the customer's number. One Map holds no more
 * than 2^24 ids, so there are as many Maps as are needed.
 */
export interface IdIndex {
  /** The Maps, each of which holds a part of the ids. */
  readonly shards: Map<Id, number>[];
  /** How many ids each Map holds at most. */
  readonly shardSize: number;
  /** How many ids there are. */
  size: number;
}

/** An index of no ids. */
export function emptyIdIndex(shardSize: number = 2 ** 24 - 1): IdIndex {
  return { shards: [new Map<Id, number>()], shardSize, size: 0 };
}

/** The number of an id, or undefined for an id that is not in the index. */
export function findNumber({ shards }: IdIndex, id: Id): number | undefined {
  const plain = typeof id === "bigint" ? plainId(id) : id;
  for (const shard of shards) {
    const known = shard.get(plain);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The number of an id. A new id is added, and gets the next number. */
export function numberOf(index: IdIndex, id: Id): number {
  const { shards } = index;
  const plain = typeof id === "bigint" ? plainId(id) : id;
  for (const shard of shards) {
    const known = shard.get(plain);
    if (known !== undefined) return known;
  }
  return addNewId(index, plain);
}

/** Adds an id that is not in the index. It gets the next number. */
export function addNewId(index: IdIndex, id: Id): number {
  const { shards } = index;
  let last = shards[shards.length - 1] as Map<Id, number>;
  if (last.size >= index.shardSize) {
    last = new Map<Id, number>();
    shards.push(last);
  }
  last.set(plainId(id), index.size);
  index.size += 1;
  return index.size - 1;
}

/** Forgets the ids that were added last, so that `size` ids are left. */
export function shortenIds(index: IdIndex, size: number): void {
  while (index.shards.length > 1 && (index.shards.length - 1) * index.shardSize >= size) {
    index.shards.pop();
  }
  const last = index.shards[index.shards.length - 1] as Map<Id, number>;
  const added = Array.from(last).filter(([, number]) => number >= size);
  for (const [id] of added) last.delete(id);
  index.size = size;
}

/** All ids, in the order of their numbers. */
export function* idsOf({ shards }: IdIndex): Generator<Id> {
  for (const shard of shards) yield* shard.keys();
}

/** All ids as JSON data, in the order of their numbers. */
export function savedIds(index: IdIndex): SavedId[] {
  return Array.from(idsOf(index), savedId);
}

/** Reads a saved list of ids. Throws if one of them comes twice. */
export function restoreIds(fields: SavedFields, name: string): IdIndex {
  const index = emptyIdIndex();
  for (const [place, saved] of savedList(fields, name).entries()) {
    const argument = `saved.state.${name}[${place}]`;
    if (numberOf(index, restoredId(argument, saved)) !== place) {
      throw new InputError(argument, saved, "there once");
    }
  }
  return index;
}
