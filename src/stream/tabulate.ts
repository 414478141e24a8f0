import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { checkedKey, type GroupKey } from "./groupKey.js";
import { savedPairs } from "./savedFields.js";
import { readSavedState } from "./savedState.js";

import type { TableKeys, TableRow, TableState } from "./table.js";

const version = 1;

/**
 * An aggregator that keeps one answer a row of a table with several keys: by channel and month, say.
 *
 * @typeParam Of - How to find each key, by its name.
 * @returns An aggregator whose result is the rows, in order of first appearance: each with its keys by name, and its answer as `result`.
 * @throws {@link InputError} If it is not given an object of functions; when it runs, if a key is no string, finite number, boolean or `null`.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20, channel: "web", at: "2026-01-03" },
 *   { customerId: "b", amount: 30, channel: "shop", at: "2026-01-09" },
 *   { customerId: "a", amount: 50, channel: "web", at: "2026-02-01" },
 * ];
 * const keys = { channel: (order) => order.channel, month: (order) => order.at.slice(0, 7) };
 * const rows = aggregate(orders, tabulate(keys, orderTotalsAggregator));
 * rows.map(({ channel, month }) => `${channel} ${month}`); // ["web 2026-01", "shop 2026-01", "web 2026-02"]
 * rows[2].result.revenue; // 50
 */
export function tabulate<
  Taken,
  Item extends Taken,
  const Of extends TableKeys<Item>,
  State,
  Result,
>(
  keys: Of & TableKeys<Item>,
  aggregator: Aggregator<Taken, State, Result>,
): Aggregator<Item, TableState<State>, TableRow<Of, Result>[]> {
  const names = isPlainObject(keys) ? Object.keys(keys) : [];
  if (names.length === 0) throw new InputError("keys", keys, "an object of functions");
  if (names.includes("result")) {
    throw new InputError("keys", "result", "named otherwise than the answer of a row");
  }
  const keyOfs = names.map((one) => {
    const { [one]: keyOf } = keys as TableKeys<Item>;
    if (typeof keyOf === "function") return keyOf;
    throw new InputError(`keys.${one}`, keyOf, "a function");
  });
  const { name: inner, check } = checkedAggregator(aggregator);
  const name = `tabulate(${names.join(", ")}: ${inner})`;

  function known({ byKey }: TableState<State>, item: Item): State | undefined {
    let found: unknown = byKey;
    for (const keyOf of keyOfs) {
      found = (found as Map<GroupKey, unknown>).get(keyOf(item));
      if (found === undefined) return undefined;
    }
    return found as State;
  }

  function keysOf(item: Item): readonly GroupKey[] {
    return keyOfs.map((keyOf, place) => {
      const key = checkedKey(keyOf(item), names[place]);
      // A Map and JSON know but one zero.
      return key === 0 ? 0 : key;
    });
  }

  return {
    name,
    items: aggregator.items,
    empty: emptyTable,
    add(table, item) {
      const met = known(table, item);
      if (met !== undefined) {
        aggregator.add(met, item);
        return;
      }
      const state = aggregator.empty();
      aggregator.add(state, item);
      addRow(table, keysOf(item), state);
    },
    ...(check && {
      check(table: TableState<State>, item: Item): void {
        const met = known(table, item);
        check(met ?? aggregator.empty(), item);
        if (met === undefined) keysOf(item);
      },
    }),
    merge(into, from) {
      for (const { keys: own, state } of from.rows) {
        const met = stateAt(into, own);
        aggregator.merge(met ?? addRow(into, own, aggregator.empty()), state);
      }
    },
    result: ({ rows }) =>
      rows.map(({ keys: own, state }) => {
        const entries: [string, unknown][] = names.map((one, place) => [one, own[place]]);
        entries.push(["result", aggregator.result(state)]);
        return Object.fromEntries(entries) as TableRow<Of, Result>;
      }),
    save: ({ rows }) => ({
      aggregator: name,
      version,
      state: rows.map(({ keys: own, state }) => [own, aggregator.save(state)]),
    }),
    restore(saved) {
      const table = emptyTable<State>();
      const rows = savedPairs({ rows: readSavedState(saved, name, version) }, "rows");
      for (const [own, state] of rows) {
        if (!Array.isArray(own) || own.length !== names.length) {
          throw new InputError("saved.state.keys", own, `an array of ${names.length} keys`);
        }
        const read = own.map((key, place) => checkedKey(key as GroupKey, names[place]));
        if (stateAt(table, read) !== undefined) {
          throw new InputError("saved.state.keys", read.join(", "), "there once");
        }
        addRow(table, read, aggregator.restore(state));
      }
      return table;
    },
  };
}

function emptyTable<State>(): TableState<State> {
  return { rows: [], byKey: new Map() };
}

function stateAt<State>(
  { byKey }: TableState<State>,
  keys: readonly GroupKey[],
): State | undefined {
  let found: unknown = byKey;
  for (const key of keys) found = (found as Map<GroupKey, unknown> | undefined)?.get(key);
  return found as State | undefined;
}

function addRow<State>(
  { rows, byKey }: TableState<State>,
  keys: readonly GroupKey[],
  state: State,
): State {
  let level = byKey;
  for (const key of keys.slice(0, -1)) {
    const next =
      (level.get(key) as Map<GroupKey, unknown> | undefined) ?? new Map<GroupKey, unknown>();
    level.set(key, next);
    level = next;
  }
  level.set(keys[keys.length - 1] as GroupKey, state);
  rows.push({ keys, state });
  return state;
}
