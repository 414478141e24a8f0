import type { Amount } from "../kernel/amount.js";
import { choice, count } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { type Exact, finiteNumber, minus } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { OrderAmounts } from "./orderAmountsAggregator.js";
import {
  checkedColumn,
  type IndexColumn,
  type Indexes,
  indexesOf,
  mostSize,
} from "./orderColumns.js";
import {
  type ByCustomer,
  type CustomerColumns,
  countByCustomer,
  instantsOf,
} from "./orderColumnsByCustomer.js";
import { countCustomers, fitInBitmaps, type GroupCustomers } from "./orderColumnsCustomers.js";
import {
  addOrderUnits,
  emptySums,
  type OrderUnits,
  orderUnits,
  totalOf,
} from "./orderColumnsRevenue.js";
import type { OrderSpread } from "./orderSpread.js";
import type { OrderTotals } from "./orderTotalsAggregator.js";

/** Orders in columns: typed arrays, or arrays, all of one length, with a row an order. */
export interface OrderTotalsFromColumnsInput {
  /** What the orders were worth: a Float64Array, say, or with `scale` an Int32Array or BigInt64Array of minor units. */
  readonly amount: ArrayLike<Amount>;
  /** How many minor units make one, 100 for cents; `amount` then holds whole numbers of them. */
  readonly scale?: number | undefined;
  /** Who placed them: small whole numbers, one a customer, as dictionary encoding gives them. */
  readonly customerId?: IndexColumn | undefined;
  /** When they were placed, in epoch milliseconds; takes `customerId`. */
  readonly at?: ArrayLike<number> | ArrayLike<bigint> | undefined;
  /** The group of each: small whole numbers. */
  readonly group?: IndexColumn | undefined;
  /** How many groups there are; one more than the highest of `group` where it is left out. */
  readonly groupCount?: number | undefined;
  /** The currency of all amounts. */
  readonly currency?: string | undefined;
  /** Whether the totals are to have their `spread`, for intervals; takes `customerId`, and a few times as long. */
  readonly withSpread?: boolean | undefined;
}

/** The totals of orders in columns whose customers are known. */
export interface OrderColumnTotals extends Omit<OrderTotals, "spread"> {
  /** How orders and revenue spread over customers; there only where it was asked for. */
  readonly spread?: OrderTotals["spread"];
}

/** The totals that columns make: with a column of groups, an array of them. */
export type OrderTotalsOfColumns<Input> = OneOrEach<Input, TotalsOf<Input>>;

type TotalsOf<Input> = Input extends { readonly customerId: ArrayLike<unknown> }
  ? OrderColumnTotals
  : Input extends { readonly amount: unknown; readonly customerId?: undefined }
    ? OrderAmounts
    : OrderAmounts | OrderColumnTotals;

type OneOrEach<Input, Totals> = Input extends { readonly group: ArrayLike<unknown> }
  ? Totals[]
  : Input extends { readonly amount: unknown; readonly group?: undefined }
    ? Totals
    : Totals | Totals[];

const scales: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * The totals of orders that stand in columns, as typed arrays and Arrow tables hold them.
 *
 * They are what `orderTotalsAggregator` makes of the same orders, and without customers what
 * `orderAmountsAggregator` makes of them; only the spread waits until it is asked for. The first
 * instant of a customer is the earliest of the group. An Arrow vector gives its column by
 * `toArray()`, which for a dictionary is that of its indices.
 *
 * @returns The totals; with `group` an array of them, one a group, whose orders may be none.
 * @throws {@link InputError} If a column cannot be right; the error names the column and the row, or the length.
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
  checkRecord("input", input);
  const {
    amount,
    scale,
    customerId,
    at,
    group,
    groupCount,
    withSpread = false,
  } = input as OrderTotalsFromColumnsInput;
  const rows = checkedColumn("amount", amount).length;
  const { currency } = currencyOf(input);
  if (scale !== undefined) choice({ scale }, "scale", scales);
  if (typeof withSpread !== "boolean") {
    throw new InputError("withSpread", withSpread, "true or false");
  }
  checkTogether("group", group, "groupCount", groupCount);
  checkTogether("customerId", customerId, "at", at);
  checkTogether("customerId", customerId, "withSpread", withSpread || undefined);
  const size =
    groupCount === undefined
      ? undefined
      : count({ groupCount }, "groupCount", mostSize, "the most");
  const groupOf =
    group === undefined ? undefined : indexesOf("group", checkedColumn("group", group, rows), size);
  const customers =
    customerId === undefined
      ? undefined
      : indexesOf("customerId", checkedColumn("customerId", customerId, rows));
  const columns: OrderColumns = {
    amounts: orderUnits(amount, scale),
    groupOf: groupOf?.of,
    groups: groupOf === undefined ? 1 : (size ?? groupOf.size),
    customers,
    at: at === undefined ? undefined : instantsOf(checkedColumn("at", at, rows)),
    withSpread,
    currency,
  };
  const totals = totalsOf(columns);
  return (groupOf === undefined ? totals[0] : totals) as OrderTotalsOfColumns<Input>;
}

interface OrderColumns {
  readonly amounts: OrderUnits;
  readonly groupOf: Int32Array | undefined;
  readonly groups: number;
  readonly customers: Indexes | undefined;
  readonly at: Float64Array | undefined;
  readonly withSpread: boolean;
  readonly currency: string | undefined;
}

function totalsOf(columns: OrderColumns): (OrderAmounts | OrderColumnTotals)[] {
  const { amounts, groups, customers, currency } = columns;
  const byCustomer = customers && byCustomerOf({ ...columns, customers });
  const { orders, revenue } = byCustomer ?? summed(columns);
  const counted = customers && countedOf({ ...columns, customers }, byCustomer);
  return Array.from({ length: groups }, (_, group) => {
    const worth = totalOf(revenue, group, amounts.places);
    return {
      orders: orders[group] as number,
      revenue: finiteNumber("revenue", worth),
      ...(currency !== undefined && { currency }),
      ...counted?.(group, worth),
    };
  });
}

function summed({
  amounts,
  groupOf,
  groups,
}: OrderColumns): Pick<ByCustomer, "orders" | "revenue"> {
  const orders = new Float64Array(groups);
  const revenue = emptySums(groups);
  addOrderUnits(amounts, groupOf, revenue, orders);
  return { orders, revenue };
}

/** What takes a table of the customers; nothing where bitmaps will do. */
function byCustomerOf(columns: OrderColumns & CustomerColumns): ByCustomer | undefined {
  const { customers, groups, at, withSpread } = columns;
  const isSimple = at === undefined && !withSpread && fitInBitmaps(customers.size, groups);
  return isSimple ? undefined : countByCustomer(columns);
}

/** What is known of each group's customers. */
function countedOf(
  { customers, groupOf, groups, at, withSpread, amounts }: OrderColumns & CustomerColumns,
  counted: ByCustomer | undefined,
): (group: number, worth: Exact) => Omit<OrderColumnTotals, keyof OrderAmounts> {
  if (counted === undefined) {
    const simple = countCustomers(customers, groupOf, groups);
    return (group) => customersOf(simple, group);
  }
  return (group, worth) => {
    const newRevenue = totalOf(counted.newRevenue, group, amounts.places);
    const { customers: people, repeatCustomers } = customersOf(counted, group);
    return {
      customers: people,
      repeatCustomers,
      ...(at !== undefined && {
        // Who ordered has a first instant, and an order there.
        newCustomers: people,
        returningCustomers: counted.returningCustomers[group] as number,
        newRevenue: finiteNumber("newRevenue", newRevenue),
        repeatRevenue: finiteNumber("repeatRevenue", minus(worth, newRevenue)),
      }),
      ...(withSpread && { spread: counted.spreads[group] as OrderSpread }),
    };
  };
}

function customersOf(
  { customers, repeatCustomers }: GroupCustomers,
  group: number,
): Pick<OrderTotals, "customers" | "repeatCustomers"> {
  return {
    customers: customers[group] as number,
    repeatCustomers: repeatCustomers[group] as number,
  };
}

/** Throws where a field is there without the column that it takes. */
function checkTogether(name: string, column: unknown, other: string, value: unknown): void {
  if (column === undefined && value !== undefined) {
    throw new InputError(name, column, `there where ${other} is`);
  }
}
