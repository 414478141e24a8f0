import type { GroupKey } from "./groupKey.js";
import type { RowState } from "./rowState.js";

/** What is kept of the items seen so far. */
export interface TableState<State> {
  /** The rows, in order of first appearance. */
  readonly rows: RowState<State>[];
  /** Nested Maps, one level for each key; the innermost Maps hold the states. */
  readonly byKey: Map<GroupKey, unknown>;
}

/** A table without rows. */
export function emptyTable<State>(): TableState<State> {
  return { rows: [], byKey: new Map() };
}

/** The state of the row with these keys; `undefined` if there is no such row. */
export function stateAt<State>(
  { byKey }: TableState<State>,
  keys: readonly GroupKey[],
): State | undefined {
  let found: unknown = byKey;
  for (const key of keys) found = (found as Map<GroupKey, unknown> | undefined)?.get(key);
  return found as State | undefined;
}

/** Adds a row. */
export function addRow<State>(
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
