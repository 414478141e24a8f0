import type { Exact } from "../../kernel/exact.js";
import type { Id } from "../../kernel/id.js";
import { lengthened, lengthFor } from "../../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import type { SubscriptionDetails } from "./subscriptionDetails.js";

/**
 * The subscriptions that can affect the totals, stored as columns, in the order in which the
 * subscriptions came.
 */
export interface SubscriptionRows {
  readonly ids: IdIndex;
  /** How many subscriptions there are. */
  size: number;
  /** The number of each subscription's customer. */
  customers: Uint32Array;
  startedAt: Float64Array;
  /** Infinity where a subscription goes on. */
  endedAt: Float64Array;
  /**
   * What each subscription brings in from its start on; empty if no subscription gives its revenue.
   */
  readonly revenue: Exact[];
  /** The details that only few subscriptions have, by the index of the subscription. */
  readonly details: Map<number, SubscriptionDetails>;
}

/** The columns before any subscription was seen. */
export function emptyRows(): SubscriptionRows {
  return {
    ids: emptyIdIndex(),
    size: 0,
    customers: new Uint32Array(8),
    startedAt: new Float64Array(8),
    endedAt: new Float64Array(8),
    revenue: [],
    details: new Map(),
  };
}

/** Adds a subscription of a customer. */
export function addRow(
  rows: SubscriptionRows,
  id: Id,
  startedAt: number,
  endedAt: number,
  revenue: Exact | undefined,
  details: SubscriptionDetails | undefined,
): void {
  const row = rows.size;
  if (row >= rows.customers.length) {
    const length = lengthFor(row);
    rows.customers = lengthened(rows.customers, length);
    rows.startedAt = lengthened(rows.startedAt, length);
    rows.endedAt = lengthened(rows.endedAt, length);
  }
  rows.size = row + 1;
  rows.customers[row] = numberOf(rows.ids, id);
  rows.startedAt[row] = startedAt;
  rows.endedAt[row] = endedAt;
  if (revenue !== undefined) rows.revenue.push(revenue);
  if (details !== undefined) rows.details.set(row, details);
}

/** Adds the subscriptions of other columns. */
export function mergeRows(into: SubscriptionRows, from: SubscriptionRows): void {
  const ids = [...idsOf(from.ids)];
  for (let row = 0; row < from.size; row += 1) {
    addRow(
      into,
      ids[from.customers[row] as number] as Id,
      from.startedAt[row] as number,
      from.endedAt[row] as number,
      from.revenue[row],
      from.details.get(row),
    );
  }
}

/** The indexes of customers' subscriptions. */
export interface SubscriptionRowsByCustomer {
  /** The index of the first subscription of each customer. */
  readonly first: Int32Array;
  /** For the customers who have several subscriptions, the indexes of all of them. */
  readonly several: ReadonlyMap<number, number[]>;
}

/** Finds the indexes of each customer's subscriptions, by the customer's number. */
export function rowsByCustomer({
  ids,
  size,
  customers,
}: SubscriptionRows): SubscriptionRowsByCustomer {
  const first = new Int32Array(ids.size).fill(-1);
  const several = new Map<number, number[]>();
  for (let row = 0; row < size; row += 1) {
    const customer = customers[row] as number;
    const before = first[customer] as number;
    if (before < 0) {
      first[customer] = row;
      continue;
    }
    const places = several.get(customer);
    if (places === undefined) several.set(customer, [before, row]);
    else places.push(row);
  }
  return { first, several };
}
