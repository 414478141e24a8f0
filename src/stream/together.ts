import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";

/** Aggregators by name, whatever they take, keep and give. */
export type TogetherParts = Readonly<
  Record<
    string,
    {
      /** As in an aggregator. */
      readonly add: (state: never, item: never) => void;
      /** As in an aggregator. */
      readonly result: (state: never) => unknown;
    }
  >
>;

/** What all of some aggregators can take. */
export type TogetherItem<Of extends TogetherParts> = Of[keyof Of] extends {
  /** As in an aggregator. */
  readonly add: (state: never, item: infer Item) => void;
}
  ? Item
  : never;

/** The answers of some aggregators, by name. */
export type TogetherResults<Of extends TogetherParts> = {
  readonly [Name in keyof Of]: ReturnType<Of[Name]["result"]>;
};

/** What several aggregators keep of the items seen so far. */
export interface TogetherState {
  /** The state of each. */
  readonly states: readonly unknown[];
  /** Second states of those that have no `check`; there once they were needed. */
  readonly trials: unknown[];
}

const version = 1;

/**
 * Several aggregators over the same items, in one pass.
 *
 * An item that one of them refuses is taken by none. So, where items come one by one, each is checked
 * before any takes it. An aggregator that has no `check` tries it on a second state of its own, which
 * takes as much memory as the first; one of them can do without.
 *
 * @returns An aggregator whose result is an object with the answer of each, by name.
 * @throws {@link InputError} If it is given anything but an object of aggregators, one at least.
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
export function together<const Of extends TogetherParts>(
  parts: Of,
): Aggregator<TogetherItem<Of>, TogetherState, TogetherResults<Of>> {
  type Item = TogetherItem<Of>;
  const names = isPlainObject(parts) ? Object.keys(parts) : [];
  if (names.length === 0) throw new InputError("parts", parts, "an object of aggregators");
  const all = names.map((one) =>
    checkedAggregator(parts[one] as unknown as Aggregator<Item, unknown, unknown>, `parts.${one}`),
  );
  const inWords = names.map((one, place) => `${one}: ${all[place]?.name}`);
  const name = `together(${inWords.sort().join(", ")})`;
  const [items = "", ...others] = new Set(all.map((part) => part.items));
  const unchecked = all.map((one) => one.check).lastIndexOf(undefined);
  // One need not be asked before: what it refuses, it refuses before the others have taken it.
  const untried = unchecked === -1 ? all.length - 1 : unchecked;
  const tried = [...all.keys()].filter((place) => place !== untried);

  const part = (place: number): Aggregator<Item, unknown, unknown> =>
    all[place] as Aggregator<Item, unknown, unknown>;

  function check({ states }: TogetherState, item: Item): void {
    for (const [place, { check: checkPart }] of all.entries()) checkPart?.(states[place], item);
  }

  function tryOut({ states, trials }: TogetherState, place: number, item: Item): void {
    const { check: checkPart, empty, merge, add } = part(place);
    if (checkPart !== undefined) {
      checkPart(states[place], item);
      return;
    }
    if (trials[place] === undefined) {
      const copy = empty();
      merge(copy, states[place]);
      trials[place] = copy;
    }
    add(trials[place], item);
  }

  return {
    name,
    items: others.length === 0 ? items : "items",
    empty: () => stateOf(all.map((one) => one.empty())),
    add(state, item) {
      let asked = 0;
      try {
        for (const place of tried) {
          tryOut(state, place, item);
          asked += 1;
        }
        part(untried).add(state.states[untried], item);
      } catch (error) {
        // What was tried before it was refused is no copy any more.
        for (const place of tried.slice(0, asked)) state.trials[place] = undefined;
        throw error;
      }
      for (const place of tried) part(place).add(state.states[place], item);
    },
    ...(unchecked === -1 && { check }),
    addAll({ states, trials }, list) {
      trials.length = 0;
      for (const [place, one] of all.entries()) {
        if (one.addAll !== undefined) one.addAll(states[place], list);
        else for (const item of list) one.add(states[place], item);
      }
    },
    merge(into, from) {
      into.trials.length = 0;
      for (const [place, one] of all.entries()) one.merge(into.states[place], from.states[place]);
    },
    result: ({ states }) =>
      byName((one, place) => one.result(states[place])) as TogetherResults<Of>,
    save: ({ states }) => ({
      aggregator: name,
      version,
      state: byName((one, place) => one.save(states[place])),
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return stateOf(all.map((one, place) => one.restore(state[names[place] as string])));
    },
  };

  function byName(
    of: (one: Aggregator<Item, unknown, unknown>, place: number) => unknown,
  ): Record<string, unknown> {
    return Object.fromEntries(names.map((one, place) => [one, of(part(place), place)] as const));
  }
}

function stateOf(states: readonly unknown[]): TogetherState {
  return { states, trials: [] };
}
