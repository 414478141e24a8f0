import { type Id, plainId } from "../kernel/id.js";

/** A Map by customer in which 5n and 5 are the same key, since they are one id. */
export function mapById<Value>(entries: Iterable<readonly [Id, Value]>): Map<Id, Value> {
  const map = new Map(entries);
  const [get, has] = [map.get.bind(map), map.has.bind(map)];
  Object.defineProperties(map, {
    get: { value: (id: Id) => get(plainId(id)) },
    has: { value: (id: Id) => has(plainId(id)) },
  });
  return map;
}
