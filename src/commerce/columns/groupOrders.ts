import type { SortedOrders } from "./sortedOrders.js";

/** The orders of one group. */
export interface GroupOrders {
  /** The customer of each order. */
  readonly of: Int32Array;
  /** Empty if the orders have no instants. */
  readonly instants: Float64Array;
  /** Amounts in units; 0 for an amount that cannot be given in units. */
  readonly units: Float64Array;
  /** The rows of amounts that cannot be given in units, as indexes of the columns in the input. */
  readonly beyond: readonly number[];
}

/** The orders of a group. */
export function groupOrders(sorted: SortedOrders, group: number): GroupOrders {
  const start = sorted.starts[group] as number;
  const end = sorted.starts[group + 1] as number;
  return {
    of: sorted.customers.subarray(start, end),
    instants: sorted.at.subarray(start, end),
    units: sorted.units.subarray(start, end),
    beyond: sorted.beyond.get(group) ?? [],
  };
}
