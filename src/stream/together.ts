import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import type { NamedAggregators } from "./namedAggregators.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";
import type { TogetherItem } from "./togetherItem.js";
import type { TogetherParts } from "./togetherParts.js";
import type { TogetherResults } from "./togetherResults.js";
import type { TogetherState } from "./togetherState.js";
import { tryItem } from "./trialStates.js";

const version = 1;

/**
 * Several aggregators over the same items, in one pass.
 *
 * If one of them refuses an item, none of them takes it. So, where items come one by one, each
 * aggregator is asked before any of them takes the item. An aggregator is asked by its `check`. If
 * it has no `check`, the item is added to a second state, which takes as much memory as the first.
 * One of the aggregators needs neither, since it is asked last.
 *
 * The compiler takes the item of functions such as `(order) => order.channel` from the source, as for
 * a single aggregator.
 *
 * @param parts - The aggregators, by name.
 * @returns An aggregator whose result is an object with the answer of each, by name.
 * @throws {@link InputError} If it is given anything but an object of at least one aggregator.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20, channel: "web" },
 *   { customerId: "b", amount: 30, channel: "shop" },
 * ];
 * const both = together({
 *   all: orderTotalsAggregator,
 *   byChannel: groupBy((order) => order.channel, orderAmountsAggregator),
 * });
 * const { all, byChannel } = aggregate(orders, both);
 * all.customers; // 2
 * byChannel.get("shop").revenue; // 30
 */
export function together<Item, Results extends Readonly<Record<string, unknown>>>(
  parts: NamedAggregators<Item, Results>,
): Aggregator<Item, TogetherState, Results>;
/**
 * Several aggregators whose items have different types: their item has all of these types.
 *
 * @param parts - The aggregators, by name.
 * @returns An aggregator whose result is an object with the answer of each, by name.
 * @throws {@link InputError} If it is given anything but an object of at least one aggregator.
 */
export function together<const Of extends TogetherParts>(
  parts: Of,
): Aggregator<TogetherItem<Of>, TogetherState, TogetherResults<Of>>;
/** Checks the parts first, and orders them so that the last one needs no trial. */
export function together<const Of extends TogetherParts>(
  parts: Of,
): Aggregator<TogetherItem<Of>, TogetherState, TogetherResults<Of>> {
  type Item = TogetherItem<Of>;
  type Part = Aggregator<Item, unknown, unknown>;
  const ids = isPlainObject(parts) ? Object.keys(parts) : [];
  if (ids.length === 0) throw new InputError("parts", parts, "an object of aggregators");
  const all = ids.map((id, place) => {
    const part = checkedAggregator(parts[id] as unknown as Part, `parts.${id}`);
    return { id, place, part };
  });
  const names = all.map(({ id, part }) => `${id}: ${part.name}`).sort();
  const name = `together(${names.join(", ")})`;
  const [items = "", ...otherItems] = new Set(all.map(({ part }) => part.items));
  const withoutCheck = all.filter(({ part }) => part.check === undefined);
  // The part that is asked last. If possible it is a part without a `check`, which then needs no
  // trial state.
  const last = (withoutCheck.at(-1) ?? all.at(-1)) as (typeof all)[number];
  const others = all.filter((one) => one !== last);

  function check({ states }: TogetherState, item: Item): void {
    for (const { place, part } of all) part.check?.(states[place], item);
  }

  return {
    name,
    items: otherItems.length === 0 ? items : "items",
    empty: () => ({ states: all.map(({ part }) => part.empty()), trials: [] }),

    add({ states, trials }, item) {
      let accepted = 0;
      try {
        for (const { place, part } of others) {
          tryItem(trials, place, part, states[place], item);
          accepted += 1;
        }
        // All other parts accept the item, and if `add` throws here, it has not changed anything.
        last.part.add(states[last.place], item);
      } catch (error) {
        // The trial states that accepted the item are no longer copies of the states.
        for (const { place } of others.slice(0, accepted)) trials[place] = undefined;
        throw error;
      }
      for (const { place, part } of others) part.add(states[place], item);
    },

    ...(withoutCheck.length === 0 && { check }),

    addAll({ states, trials }, list) {
      trials.length = 0;
      for (const { place, part } of all) {
        if (part.addAll !== undefined) part.addAll(states[place], list);
        else for (const item of list) part.add(states[place], item);
      }
    },

    merge(into, from) {
      into.trials.length = 0;
      for (const { place, part } of all) part.merge(into.states[place], from.states[place]);
    },

    result({ states }) {
      const results = all.map(({ id, place, part }) => [id, part.result(states[place])] as const);
      return Object.fromEntries(results) as TogetherResults<Of>;
    },

    save({ states }) {
      const saved = all.map(({ id, place, part }) => [id, part.save(states[place])] as const);
      return { aggregator: name, version, state: Object.fromEntries(saved) };
    },

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return { states: all.map(({ id, part }) => part.restore(state[id])), trials: [] };
    },
  };
}
