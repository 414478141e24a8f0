import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { checkedKey, type GroupKey } from "./groupKey.js";
import { type PlainKey, plainKey } from "./plainKey.js";
import { savedPairs } from "./savedFields.js";
import { readSavedState } from "./savedState.js";

/**
 * Groups items by a key, and runs an aggregator over each group.
 *
 * @param keyOf - Returns the key of an item, such as its channel.
 * @param aggregator - What to compute for each group.
 * @returns An aggregator whose result is a Map from key to answer, in order of first appearance.
 * @throws {@link InputError} When it runs, if a key is not a string, a finite number, a boolean or `null`,
 * or if it is a whole number beyond 2^53.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20, channel: "web" },
 *   { customerId: "b", amount: 30, channel: "shop" },
 *   { customerId: "a", amount: 50, channel: "web" },
 * ];
 * const byChannel = aggregate(orders, groupBy((order) => order.channel, orderTotalsAggregator));
 * [...byChannel.keys()]; // ["web", "shop"]
 * byChannel.get("web").revenue; // 70
 */
export function groupBy<Taken, Item extends Taken, Key extends GroupKey, State, Result>(
  keyOf: (item: Item) => Key,
  aggregator: Aggregator<Taken, State, Result>,
): Aggregator<Item, Map<PlainKey<Key>, State>, Map<PlainKey<Key>, Result>> {
  if (typeof keyOf !== "function") throw new InputError("keyOf", keyOf, "a function");
  const { name: inner, addAll, check } = checkedAggregator(aggregator);
  const name = `groupBy(${inner})`;
  const version = 1;
  return {
    name,
    items: aggregator.items,
    empty: () => new Map(),
    add(groups, item) {
      const key = plainKey(keyOf(item));
      const known = groups.get(key);
      if (known !== undefined) {
        aggregator.add(known, item);
        return;
      }
      const state = aggregator.empty();
      aggregator.add(state, item);
      groups.set(checkedKey(key), state);
    },
    ...(addAll && {
      addAll(groups: Map<PlainKey<Key>, State>, all: readonly Item[]): void {
        // The groups are taken one after the other, so that a group's state stays in the
        // processor's cache.
        const itemsByKey = new Map<PlainKey<Key>, Item[]>();
        for (const item of all) {
          const key = plainKey(keyOf(item));
          const block = itemsByKey.get(key);
          if (block === undefined) itemsByKey.set(checkedKey(key), [item]);
          else block.push(item);
        }
        for (const [key, block] of itemsByKey) {
          const state = groups.get(key) ?? aggregator.empty();
          groups.set(key, state);
          addAll(state, block);
        }
      },
    }),
    ...(check && {
      check(groups: Map<PlainKey<Key>, State>, item: Item): void {
        const key = plainKey(keyOf(item));
        const known = groups.get(key);
        if (known !== undefined) {
          check(known, item);
          return;
        }
        check(aggregator.empty(), item);
        checkedKey(key);
      },
    }),
    merge(into, from) {
      for (const [key, state] of from) {
        const known = into.get(key) ?? aggregator.empty();
        aggregator.merge(known, state);
        into.set(key, known);
      }
    },
    result: (groups) => mapValues(groups, aggregator.result),
    save: (groups) => ({
      aggregator: name,
      version,
      state: Array.from(groups, ([key, state]) => [key, aggregator.save(state)]),
    }),
    restore: (saved) =>
      mapValues(
        new Map(
          savedPairs({ groups: readSavedState(saved, name, version) }, "groups").map(
            ([key, state]) => [checkedKey(key as PlainKey<Key>), state],
          ),
        ),
        aggregator.restore,
      ),
  };
}

function mapValues<Key, From, To>(map: Map<Key, From>, to: (value: From) => To): Map<Key, To> {
  return new Map(Array.from(map, ([key, value]) => [key, to(value)]));
}
