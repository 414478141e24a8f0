import { type Negative, readNegative } from "../../stream/negative.js";
import { checkedDialect } from "../dialects/checkedDialect.js";
import type { Dialect } from "../dialects/dialect.js";
import { type AmountColumn, readAmountColumn } from "../source/amountColumn.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { type SqlAmount } from "../source/sqlAmount.js";
import type { SqlTable } from "../source/sqlTable.js";
import type { TimeColumn } from "../source/timeColumn.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql, whole } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { OrderColumnNames } from "./orderColumnNames.js";
import type { OrderColumns } from "./orderColumns.js";
import { ordersTogether } from "./ordersTogether.js";

/** The rows of a table of orders, as statements read them. */
export interface OrderSource extends RowSource {
  /** What a row is called, such as `"orders"`. */
  readonly items: string;
  readonly amount: SqlAmount;
  /** How amounts are added and multiplied. */
  readonly arithmetic: Arithmetic;
  readonly faults: readonly Fault[];
  /** What a statement reads from each row, by alias: `em_customer`, `em_amount`, `em_order`, `em_units`. */
  readonly values: Selected;
  readonly hasTimes: boolean;
  /** Whether a row without a time is a fault, so that all rows that count have one. */
  readonly needsTimes: boolean;
  readonly hasUnits: boolean;
  /** What is selected over all rows to check that they fit together: `em_currency` and others. */
  readonly together: Selected;
}

type GivenColumns = { readonly [Name in keyof OrderColumns]?: OrderColumns[Name] | undefined };
type Arithmetic = Pick<Dialect, "sum" | "sumOfWide" | "product" | "whole">;

/** Doubles are added and multiplied as they are: what is exact for whole numbers would cut them off. */
const ofDoubles: Arithmetic = {
  sum: (value) => sql`sum(${value})`,
  sumOfWide: (value) => sql`sum(${value})`,
  product: (a, b) => sql`${a} * ${b}`,
  whole: (value) => value,
};

/**
 * Reads a table of orders. `items` is what the rows are called, and `columns` are the columns that
 * the table can have. Where amounts are optional, a row without an amount is an order.
 */
export function orderSource(
  items: string,
  source: SqlTable & { readonly columns: GivenColumns },
  options: QueryOptions & { readonly negative?: Negative | null | undefined },
  columns: OrderColumnNames,
): OrderSource {
  const dialect = checkedDialect(options);
  const given = columnsOf(source, columns.needed, columns.optional);
  const named = (name: "customerId" | "orderId" | "units" | "currency"): Fragment | undefined =>
    given[name] === undefined ? undefined : columnName(dialect, `columns.${name}`, given[name]);
  const parts = {
    customer: named("customerId"),
    order: named("orderId"),
    units: named("units"),
    currency: named("currency"),
  };
  const amount =
    given.amount === undefined
      ? { value: whole(0), places: 0 }
      : readAmountColumn(dialect, "columns.amount", given.amount);
  const isAmountNeeded = columns.needed.includes("amount");
  const negative = readNegative(options);
  const ofTimes = timeFaults(dialect, given.at, options, columns.needed.includes("at"));
  const faults = [
    ...amountFaults(dialect, given.amount, amount, negative, isAmountNeeded),
    ...faultsOf(dialect, parts),
    ...ofTimes,
    ...(columns.faults?.(dialect, given.at as TimeColumn) ?? []),
  ];
  const isRefund =
    given.amount === undefined
      ? undefined
      : sql`${columnName(dialect, "columns.amount.column", given.amount.column)} < ${whole(0)}`;
  const rows = rowSource({ items, source, times: { at: given.at }, options, faults });
  return {
    ...rows,
    items,
    amount,
    arithmetic: amount.places === undefined ? ofDoubles : dialect,
    faults,
    values: {
      em_amount: isAmountNeeded ? amount.value : sql`coalesce(${amount.value}, 0)`,
      // Where an order has several rows, the customer is the greatest of those that they name, and
      // PostgreSQL knows no greatest uuid.
      ...(parts.customer && {
        em_customer: parts.order === undefined ? parts.customer : dialect.text(parts.customer),
      }),
      ...(parts.order && { em_order: parts.order }),
      ...(parts.units && { em_units: dialect.whole(parts.units) }),
    },
    hasTimes: given.at !== undefined,
    needsTimes: ofTimes.length > 0,
    hasUnits: parts.units !== undefined,
    together: ordersTogether(parts, rows.kept, isRefund),
  };
}

function amountFaults(
  dialect: Dialect,
  column: AmountColumn | undefined,
  amount: SqlAmount,
  negative: Negative,
  isNeeded: boolean,
): Fault[] {
  if (column === undefined) return [];
  const raw = columnName(dialect, "columns.amount.column", column.column);
  const fault = (received: string, expected: string, condition: Fragment): Fault => ({
    field: "amount",
    received,
    expected,
    condition,
    isOfRow: true,
  });
  const anyAmount = "an amount (a number, decimal string, bigint or Decimal)";
  const places = `an amount with at most ${amount.places ?? 0} decimals`;
  return [
    ...(isNeeded ? [fault("null", anyAmount, sql`${raw} is null`)] : []),
    ...(amount.isTooFine === undefined ? [] : [fault("more decimals", places, amount.isTooFine)]),
    ...(negative === "error"
      ? [fault("less than 0", '0 or more, since negative is "error"', sql`${raw} < ${whole(0)}`)]
      : []),
  ];
}

function faultsOf(
  dialect: Dialect,
  parts: Readonly<Record<"customer" | "order" | "units", Fragment | undefined>>,
): Fault[] {
  const faults: Fault[] = [];
  for (const [field, column] of [
    ["customerId", parts.customer],
    ["orderId", parts.order],
  ] as const) {
    if (column === undefined) continue;
    const condition = sql`${dialect.text(column)} = ${parameter("", "text")}`;
    const expected = "a non-empty text, a whole number or a bigint";
    faults.push({ field, received: "an empty text", expected, condition, isOfRow: true });
  }
  if (parts.units !== undefined) {
    const condition = sql`${parts.units} < ${whole(0)}`;
    const expected = "a whole number from 0 up";
    faults.push({ field: "units", received: "less than 0", expected, condition, isOfRow: true });
  }
  return faults;
}
