import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { checkedKey, type GroupKey } from "./groupKey.js";
import { plainKey } from "./plainKey.js";
import { savedPairs } from "./savedFields.js";
import { readSavedState } from "./savedState.js";
import type { TableKeys } from "./tableKeys.js";
import type { TableRow } from "./tableRow.js";
import { addRow, emptyTable, stateAt, type TableState } from "./tableState.js";

const version = 1;

/**
 * Groups items by several keys, such as channel and month, and runs an aggregator over each group.
 *
 * @typeParam Of - The keys, by name.
 * @param keys - For each key its name, and a function that finds it in an item.
 * @param aggregator - What to compute for each row.
 * @returns An aggregator whose result is a list of rows, in order of first appearance; each has its keys by name, and its answer as `result`.
 * @throws {@link InputError} If `keys` is not an object of functions, or, when it runs, if a key is
 * not a string, a finite number, a boolean or `null`, or is a whole number beyond 2^53.
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
  const keyFunctions = names.map((key) => {
    const { [key]: keyOf } = keys as TableKeys<Item>;
    if (typeof keyOf === "function") return keyOf;
    throw new InputError(`keys.${key}`, keyOf, "a function");
  });
  const { name: inner, check } = checkedAggregator(aggregator);
  const name = `tabulate(${names.join(", ")}: ${inner})`;

  /**
   * The state of an item's row. It is looked up key by key, since most items belong to a row that
   * is already there.
   */
  function knownState({ byKey }: TableState<State>, item: Item): State | undefined {
    let found: unknown = byKey;
    for (const keyOf of keyFunctions) {
      found = (found as Map<GroupKey, unknown>).get(plainKey(keyOf(item)));
      if (found === undefined) return undefined;
    }
    return found as State;
  }

  function checkedKeys(item: Item): readonly GroupKey[] {
    return keyFunctions.map((keyOf, place) => {
      const key = checkedKey(plainKey(keyOf(item)), names[place]);
      // -0 becomes 0, since a Map and JSON treat the two as the same.
      return key === 0 ? 0 : key;
    });
  }

  return {
    name,
    items: aggregator.items,
    empty: emptyTable,

    add(table, item) {
      const known = knownState(table, item);
      if (known !== undefined) {
        aggregator.add(known, item);
        return;
      }
      const state = aggregator.empty();
      aggregator.add(state, item);
      addRow(table, checkedKeys(item), state);
    },

    ...(check && {
      check(table: TableState<State>, item: Item): void {
        const known = knownState(table, item);
        check(known ?? aggregator.empty(), item);
        if (known === undefined) checkedKeys(item);
      },
    }),

    merge(into, from) {
      for (const row of from.rows) {
        const known = stateAt(into, row.keys);
        aggregator.merge(known ?? addRow(into, row.keys, aggregator.empty()), row.state);
      }
    },

    result: ({ rows }) =>
      rows.map((row) => {
        const entries: [string, unknown][] = names.map((key, place) => [key, row.keys[place]]);
        entries.push(["result", aggregator.result(row.state)]);
        return Object.fromEntries(entries) as TableRow<Of, Result>;
      }),

    save: ({ rows }) => ({
      aggregator: name,
      version,
      state: rows.map((row) => [row.keys, aggregator.save(row.state)]),
    }),

    restore(saved) {
      const table = emptyTable<State>();
      const rows = savedPairs({ rows: readSavedState(saved, name, version) }, "rows");
      for (const [savedKeys, state] of rows) {
        if (!Array.isArray(savedKeys) || savedKeys.length !== names.length) {
          throw new InputError("saved.state.keys", savedKeys, `an array of ${names.length} keys`);
        }
        const read = savedKeys.map((key, place) => checkedKey(key as GroupKey, names[place]));
        if (stateAt(table, read) !== undefined) {
          throw new InputError("saved.state.keys", read.join(", "), "there once");
        }
        addRow(table, read, aggregator.restore(state));
      }
      return table;
    },
  };
}
