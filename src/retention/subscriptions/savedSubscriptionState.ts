import { readAmountFromZero } from "../../kernel/amount.js";
import { count } from "../../kernel/check.js";
import { type Exact, toDecimalString } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import { restoreIds, savedIds } from "../../stream/idIndex.js";
import { restoreCurrency, saveCurrency } from "../../stream/oneCurrency.js";
import {
  type SavedFields,
  savedCounts,
  savedList,
  savedNumbers,
  savedObject,
  savedPairs,
} from "../../stream/savedFields.js";
import { restoreDetails, saveDetails } from "./savedSubscriptionDetails.js";
import type { SubscriptionRows } from "./subscriptionRows.js";
import type { SubscriptionTotalsState } from "./subscriptionTotalsState.js";

/** The state as JSON data. */
export function saveState(state: SubscriptionTotalsState): SavedFields {
  const { subscriptions, ended, withRevenue, currency, rows } = state;
  const { size } = rows;
  return {
    subscriptions,
    ended,
    withRevenue,
    ...saveCurrency(currency),
    ids: savedIds(rows.ids),
    customers: [...rows.customers.subarray(0, size)],
    startedAt: [...rows.startedAt.subarray(0, size)],
    endedAt: Array.from(rows.endedAt.subarray(0, size), (at) => (at === Infinity ? null : at)),
    revenue: rows.revenue.map(toDecimalString),
    details: Array.from(rows.details, ([row, details]) => [row, saveDetails(details)]),
  };
}

/** Reads a state that was saved; throws if it contradicts itself. */
export function restoreState(value: unknown): SubscriptionTotalsState {
  const saved = savedObject("saved.state", value);
  const subscriptions = count(saved, "subscriptions");
  const rows = restoreRows(saved);
  const withRevenue = count(saved, "withRevenue", subscriptions, "subscriptions");
  const revenues = withRevenue === 0 ? 0 : rows.size;
  if ((withRevenue !== 0 && withRevenue !== subscriptions) || rows.revenue.length !== revenues) {
    throw new InputError("saved.state.withRevenue", withRevenue, "that of all subscriptions, or 0");
  }
  count({ customers: rows.size }, "customers", subscriptions, "subscriptions");
  const known = rows.endedAt.subarray(0, rows.size).filter(Number.isFinite).length;
  const ended = count(saved, "ended", subscriptions, "subscriptions");
  if (ended < known) throw new InputError("saved.state.ended", ended, `${known} at least`);
  const currency = restoreCurrency(saved, subscriptions);
  return { subscriptions, ended, withRevenue, currency, rows };
}

function restoreRows(saved: SavedFields): SubscriptionRows {
  const ids = restoreIds(saved, "ids");
  const size = savedList(saved, "customers").length;
  const customers = savedCounts(saved, "customers", size, 0, ids.size - 1);
  // Customers are numbered in the order in which their first subscription came.
  let seen = 0;
  for (const [row, customer] of customers.entries()) {
    if (customer > seen)
      throw new InputError(`saved.state.customers[${row}]`, customer, `${seen} at most`);
    if (customer === seen) seen += 1;
  }
  if (seen < ids.size)
    throw new InputError("saved.state.ids", ids.size, `those of ${seen} customers`);
  const startedAt = savedNumbers(saved, "startedAt", size);
  const endedAt = savedList(saved, "endedAt").map((at) => at ?? Number.POSITIVE_INFINITY);
  const isEnd = (at: unknown, row: number): boolean =>
    typeof at === "number" && at >= (startedAt[row] as number);
  if (endedAt.length !== size || !endedAt.every(isEnd)) {
    throw new InputError(
      "saved.state.endedAt",
      endedAt,
      "times no earlier than those of startedAt",
    );
  }
  return {
    ids,
    size,
    customers: padded(Uint32Array, customers),
    startedAt: padded(Float64Array, startedAt),
    endedAt: padded(Float64Array, endedAt as number[]),
    revenue: savedList(saved, "revenue").map(
      (amount, row): Exact => readAmountFromZero(`saved.state.revenue[${row}]`, amount),
    ),
    details: new Map(
      savedPairs(saved, "details").map(([row, details]) => [
        count({ row }, "row", size - 1, "the last subscription"),
        restoreDetails(details, startedAt[row as number] as number),
      ]),
    ),
  };
}

/** A column that has room for the first rows. */
function padded<Column extends Uint32Array | Float64Array>(
  Kind: new (length: number) => Column,
  values: readonly number[],
): Column {
  const column = new Kind(Math.max(values.length, 8));
  column.set(values);
  return column;
}
