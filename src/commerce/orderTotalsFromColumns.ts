import { definitionOf } from "../kernel/definition.js";
import { type Exact, finiteNumber, minus } from "../kernel/exact.js";
import { historyPart, readHistory } from "../kernel/history.js";
import { readNegative } from "../stream/negative.js";
import { countGroups } from "./columns/countGroups.js";
import type { CustomerColumns } from "./columns/customerColumns.js";
import { countCustomers, fitInBitmaps, type GroupCustomers } from "./columns/groupCustomers.js";
import { emptySums, totalOf } from "./columns/groupSums.js";
import type { GroupTotals } from "./columns/groupTotals.js";
import { type OrderColumns, readOrderColumns } from "./columns/orderColumns.js";
import { sumByGroup } from "./columns/sumByGroup.js";
import { totalsOfRows } from "./columns/totalsOfRows.js";
import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderColumnTotals } from "./orderColumnTotals.js";
import type { OrderSpread } from "./orderSpread.js";
import type { OrderTotals } from "./orderTotals.js";
import type { OrderTotalsFromColumnsInput } from "./orderTotalsFromColumnsInput.js";
import type { OrderTotalsOfColumns } from "./orderTotalsOfColumns.js";

/**
 * The totals of orders in columns, as typed arrays and Arrow tables hold them.
 *
 * They equal what `orderTotalsAggregator` gives for the same orders, or without customers what
 * `orderAmountsAggregator` gives; only the spread is left out unless it is asked for. A customer's first
 * instant is the earliest in the same group. For an Arrow vector, pass what its `toArray()` gives;
 * for a dictionary, that of its indices.
 *
 * @returns The totals; with `group` an array with one for each group, also for groups without orders.
 * @throws {@link InputError} If a column is invalid; the error names the column and the row, or the length.
 *
 * @example
 * const columns = {
 *   amount: Float64Array.of(20, 35.5, 44.5),
 *   customerId: Int32Array.of(0, 1, 0),
 *   group: Uint8Array.of(0, 1, 0),
 * };
 * const [web, shop] = orderTotalsFromColumns(columns);
 * web.revenue; // 64.5
 * repeatPurchaseRate(web).percent; // 100
 * orderTotalsFromColumns({ ...columns, group: undefined }).customers; // 2
 */
export function orderTotalsFromColumns<Input extends OrderTotalsFromColumnsInput>(
  input: Input,
): OrderTotalsOfColumns<Input> {
  const columns = readOrderColumns(input);
  const negative = readNegative(input);
  const told = historyPart(readHistory(input, "in-data"));
  const defined = definitionOf(input);
  const { customers, orders } = columns;
  const isPlain = orders === undefined && customers?.isNull === undefined;
  const counted =
    (isPlain ? totalsOfGroups(columns) : undefined) ?? totalsOfRows(columns, negative);
  const totals = counted.map((one) => ({
    ...one,
    ...("newCustomers" in one && told),
    ...defined,
  }));
  return (columns.groupOf === undefined ? totals[0] : totals) as OrderTotalsOfColumns<Input>;
}

/** The totals of columns with nothing but orders of known customers; undefined if there is a refund. */
function totalsOfGroups(columns: OrderColumns): (OrderAmounts | OrderColumnTotals)[] | undefined {
  const { amounts, groups, customers, currency } = columns;
  const byCustomer = customers && countByTable({ ...columns, customers });
  const sums = byCustomer === undefined ? sumAmounts(columns) : byCustomer;
  if (sums === null) return undefined;
  const { orders, revenue } = sums;
  const customerTotals =
    customers && totalsOfCustomers({ ...columns, customers }, byCustomer ?? undefined);
  return Array.from({ length: groups }, (_, group) => {
    const worth = totalOf(revenue, group, amounts.places);
    return {
      orders: orders[group] as number,
      revenue: finiteNumber("revenue", worth),
      refunds: 0,
      refunded: 0,
      grossRevenue: finiteNumber("grossRevenue", worth),
      ...(currency !== undefined && { currency }),
      ...customerTotals?.(group, worth),
    };
  });
}

function sumAmounts({
  amounts,
  groupOf,
  groups,
}: OrderColumns): Pick<GroupTotals, "orders" | "revenue"> | null {
  const orders = new Float64Array(groups);
  const revenue = emptySums(groups);
  return sumByGroup(amounts, groupOf, revenue, orders) ? { orders, revenue } : null;
}

/** The totals that need a table of the customers; undefined if bitmaps are enough, which are faster; null if there is a refund. */
function countByTable(columns: CustomerColumns): GroupTotals | null | undefined {
  const { customers, groups, at, withSpread } = columns;
  const isSimple = at === undefined && !withSpread && fitInBitmaps(customers.size, groups);
  return isSimple ? undefined : (countGroups(columns) ?? null);
}

/** What the totals of each group say of its customers. */
function totalsOfCustomers(
  { customers, groupOf, groups, at, withSpread, amounts }: CustomerColumns,
  counted: GroupTotals | undefined,
): (group: number, worth: Exact) => Omit<OrderColumnTotals, keyof OrderAmounts> {
  if (counted === undefined) {
    const simple = countCustomers(customers, groupOf, groups);
    return (group) => customersIn(simple, group);
  }
  return (group, worth) => {
    const newRevenue = totalOf(counted.newRevenue, group, amounts.places);
    const { customers: different, repeatCustomers } = customersIn(counted, group);
    return {
      customers: different,
      repeatCustomers,
      ...(at !== undefined && {
        // Every customer of the group has a first instant, and an order at it.
        newCustomers: different,
        returningCustomers: counted.returningCustomers[group] as number,
        newRevenue: finiteNumber("newRevenue", newRevenue),
        repeatRevenue: finiteNumber("repeatRevenue", minus(worth, newRevenue)),
      }),
      ...(withSpread && { spread: counted.spreads[group] as OrderSpread }),
    };
  };
}

function customersIn(
  { customers, repeatCustomers }: GroupCustomers,
  group: number,
): Pick<OrderTotals, "customers" | "repeatCustomers"> {
  return {
    customers: customers[group] as number,
    repeatCustomers: repeatCustomers[group] as number,
  };
}
