import { type Id, plainId } from "../kernel/id.js";

/** A Map by customer that takes 5n for 5, which is one id. */
export function mapById<Value>(entries: Iterable<readonly [Id, Value]>): Map<Id, Value> {
  const map = new Map(entries);
  const [get, has] = [map.get.bind(map), map.has.bind(map)];
  Object.defineProperties(map, {
    get: { value: (id: Id) => get(plainId(id)) },
    has: { value: (id: Id) => has(plainId(id)) },
  });
  return map;
}
