import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { type Negative, readNegative } from "../../stream/negative.js";
import type { Dialect } from "../dialects/dialect.js";
import { readAmountColumn } from "../source/amountColumn.js";
import { columnName } from "../source/columnName.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { type SqlAmount } from "../source/sqlAmount.js";
import type { SqlTable } from "../source/sqlTable.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql, whole } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { OrderColumns } from "./orderColumns.js";

/** The rows of a table of orders, as statements read them. */
export interface OrderSource extends RowSource {
  readonly amount: SqlAmount;
  readonly faults: readonly Fault[];
  /** What a statement reads from each row, by alias: `em_customer`, `em_amount`, `em_order`, `em_units`. */
  readonly values: Selected;
  readonly hasTimes: boolean;
  readonly hasUnits: boolean;
  /** The checks of currencies, which the totals carry. */
  readonly currency: Selected;
}

type OrderColumn = keyof OrderColumns;

/**
 * Reads a table of orders. `items` is what the rows are called, and `columns` are the columns that
 * the table can have.
 */
export function orderSource(
  items: string,
  source: SqlTable & { readonly columns: Partial<OrderColumns> },
  options: QueryOptions & { readonly negative?: Negative | null | undefined },
  columns: { readonly needed: readonly OrderColumn[]; readonly optional: readonly OrderColumn[] },
): OrderSource {
  const given = source.columns;
  checkOptions(given, [...columns.needed, ...columns.optional], "columns");
  for (const name of columns.needed) {
    if (given[name] === undefined) throw new InputError(`columns.${name}`, undefined, "there");
  }
  const { dialect } = options;
  const named = (name: "customerId" | "orderId" | "units" | "currency"): Fragment | undefined =>
    given[name] === undefined ? undefined : columnName(dialect, `columns.${name}`, given[name]);
  const parts = {
    customer: named("customerId"),
    order: named("orderId"),
    units: named("units"),
    currency: named("currency"),
  };
  const amount = readAmountColumn(dialect, "columns.amount", given.amount as never);
  const negative = readNegative(options);
  const timeIsNeeded =
    (options.from ?? options.to ?? undefined) !== undefined ||
    Object.values(options.by ?? {}).some((key) => typeof key === "object" && "of" in key);
  const faults = faultsOf(dialect, given, parts, amount, negative, timeIsNeeded);
  const rows = rowSource({ items, source, times: { at: given.at }, options, faults });
  return {
    ...rows,
    amount,
    faults,
    values: {
      em_amount: amount.value,
      ...(parts.customer && { em_customer: parts.customer }),
      ...(parts.order && { em_order: parts.order }),
      ...(parts.units && { em_units: dialect.whole(parts.units) }),
    },
    hasTimes: given.at !== undefined,
    hasUnits: parts.units !== undefined,
    currency:
      parts.currency === undefined
        ? {}
        : {
            em_currency: sql`min(${parts.currency})`,
            em_currency_last: sql`max(${parts.currency})`,
            em_currency_rows: sql`count(${parts.currency})`,
            em_all_rows: sql`count(*)`,
          },
  };
}

function faultsOf(
  dialect: Dialect,
  given: Partial<OrderColumns>,
  parts: Readonly<Record<"customer" | "order" | "units" | "currency", Fragment | undefined>>,
  amount: SqlAmount,
  negative: Negative,
  timeIsNeeded: boolean,
): Fault[] {
  const raw = columnName(dialect, "columns.amount.column", given.amount?.column);
  const faults: Fault[] = [
    {
      field: "amount",
      received: "null",
      expected: "an amount (a number, decimal string, bigint or Decimal)",
      condition: sql`${raw} is null`,
      isOfRow: true,
    },
  ];
  if (amount.isTooFine !== undefined) {
    const expected = `an amount with at most ${amount.places ?? 0} decimals`;
    const received = "more decimals";
    faults.push({
      field: "amount",
      received,
      expected,
      condition: amount.isTooFine,
      isOfRow: true,
    });
  }
  if (negative === "error") {
    const expected = '0 or more, since negative is "error"';
    const condition = sql`${raw} < ${whole(0)}`;
    faults.push({ field: "amount", received: "less than 0", expected, condition, isOfRow: true });
  }
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
  if (given.at !== undefined && timeIsNeeded) {
    const at = columnName(dialect, "columns.at.column", given.at.column);
    const expected = "there, since rows are chosen or grouped by it";
    const condition = sql`${at} is null`;
    faults.push({ field: "at", received: "null", expected, condition, isOfRow: true });
  }
  return faults;
}
