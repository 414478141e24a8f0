import { definitionOf } from "../kernel/definition.js";
import { type Exact, finiteNumber, minus } from "../kernel/exact.js";
import { type History, historyPartAt, readHistory } from "../kernel/history.js";
import { readNegative } from "../stream/negative.js";
import { countGroups } from "./columns/countGroups.js";
import { earliestByGroup } from "./columns/earliestByGroup.js";
import { countCustomers, fitInBitmaps } from "./columns/groupCustomers.js";
import { emptySums, totalOf } from "./columns/groupSums.js";
import type { GroupTotals } from "./columns/groupTotals.js";
import { type OrderColumns, readOrderColumns } from "./columns/orderColumns.js";
import { sumByGroup } from "./columns/sumByGroup.js";
import { sumWithCustomers } from "./columns/sumWithCustomers.js";
import { totalsOfRows } from "./columns/totalsOfRows.js";
import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderColumnTotals } from "./orderColumnTotals.js";
import type { OrderSpread } from "./orderSpread.js";
import type { OrderTotalsFromColumnsInput } from "./orderTotalsFromColumnsInput.js";
import type { OrderTotalsOfColumns } from "./orderTotalsOfColumns.js";

/**
 * The totals of orders in columns, as typed arrays and Arrow tables hold them.
 *
 * They equal what `orderTotalsAggregator` gives for the same orders, or without a column of
 * customers what `orderAmountsAggregator` gives. Only the spread is left out unless `withSpread`
 * asks for it. A customer's first instant is the earliest in the same group. For an Arrow vector,
 * pass what its `toArray()` gives; for a dictionary vector, what the `toArray()` of its indices
 * gives.
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
  const told = readHistory(input, "in-data");
  const defined = definitionOf(input);
  const { customers, orders } = columns;
  const isPlain = orders === undefined && customers?.isNull === undefined;
  const counted =
    (isPlain ? totalsOfGroups(columns, told) : undefined) ?? totalsOfRows(columns, negative, told);
  const totals = counted.map((one) => ({ ...one, ...defined }));
  return (columns.groupOf === undefined ? totals[0] : totals) as OrderTotalsOfColumns<Input>;
}

/**
 * The totals of columns in which every row is an order of a known customer; undefined if there is a
 * refund.
 */
function totalsOfGroups(
  columns: OrderColumns,
  history: History,
): (OrderAmounts | OrderColumnTotals)[] | undefined {
  const { amounts, groups, currency } = columns;
  const counted = countAll(columns);
  if (counted === undefined) return undefined;
  const isDated = history !== "complete" && history !== "in-data";
  const earliest = isDated ? earliestByGroup(columns) : undefined;
  return Array.from({ length: groups }, (_, group) => {
    const worth = totalOf(counted.revenue, group, amounts.places);
    const orders = counted.orders[group] as number;
    return {
      orders,
      revenue: finiteNumber("revenue", worth),
      refunds: 0,
      refunded: 0,
      grossRevenue: finiteNumber("grossRevenue", worth),
      ...(currency !== undefined && { currency }),
      ...(orders === 0 && { units: 0 }),
      ...totalsOfCustomers(columns, counted, group, worth),
      ...(columns.at && historyPartAt(history, earliest?.[group] ?? Number.POSITIVE_INFINITY)),
    };
  });
}

/**
 * What is counted for the groups. Customers are counted if there is a column of them, and the other
 * fields if a table of customers is needed.
 */
type Counted = Pick<GroupTotals, "orders" | "revenue"> & Partial<GroupTotals>;

/**
 * Counts orders and customers; undefined if there is a refund. Bitmaps of customers are used if
 * they are enough, since they are faster than a table.
 */
function countAll(columns: OrderColumns): Counted | undefined {
  const { amounts, groupOf, groups, customers, at, withSpread } = columns;
  if (customers === undefined) return sumAmounts(columns);
  const isSimple = at === undefined && !withSpread && fitInBitmaps(customers.size, groups);
  if (!isSimple) return countGroups({ ...columns, customers });
  if (groupOf !== undefined) return sumWithCustomers(amounts, customers, groupOf, groups);
  const sums = sumAmounts(columns);
  return sums && { ...sums, ...countCustomers(customers) };
}

function sumAmounts({ amounts, groupOf, groups }: OrderColumns): Counted | undefined {
  const orders = new Float64Array(groups);
  const revenue = emptySums(groups);
  return sumByGroup(amounts, groupOf, revenue, orders) ? { orders, revenue } : undefined;
}

/** The fields of a group's totals that are about its customers. */
function totalsOfCustomers(
  { at, withSpread, amounts: { places } }: OrderColumns,
  { customers: all, repeatCustomers, returningCustomers, newRevenue: ofFirst, spreads }: Counted,
  group: number,
  worth: Exact,
): Omit<OrderColumnTotals, keyof OrderAmounts> | undefined {
  if (all === undefined || repeatCustomers === undefined) return undefined;
  const customers = all[group] as number;
  const newRevenue = at && ofFirst && totalOf(ofFirst, group, places);
  return {
    customers,
    repeatCustomers: repeatCustomers[group] as number,
    ...(newRevenue && {
      // All customers count as new, since every customer of the group has an order at their first
      // instant.
      newCustomers: customers,
      returningCustomers: returningCustomers?.[group] as number,
      newRevenue: finiteNumber("newRevenue", newRevenue),
      repeatRevenue: finiteNumber("repeatRevenue", minus(worth, newRevenue)),
    }),
    ...(withSpread && { spread: spreads?.[group] as OrderSpread }),
  };
}
