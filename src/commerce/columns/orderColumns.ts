import { choice, count, isAbsent } from "../../kernel/check.js";
import { currencyOf } from "../../kernel/currency.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { checkRecord } from "../../kernel/record.js";
import type { OrderTotalsFromColumnsInput } from "../orderTotalsFromColumnsInput.js";
import { checkColumn } from "./column.js";
import { mostSize, readIndexes } from "./indexes.js";
import { readInstants } from "./instants.js";
import type { NullableColumn } from "./nullableColumn.js";
import { type NullableIndexes, readNullableIndexes } from "./nullableIndexes.js";
import { checkNoNulls } from "./nullsOf.js";
import { type OrderUnits, orderUnits } from "./orderUnits.js";

/** Columns of orders that were checked. */
export interface OrderColumns {
  readonly amounts: OrderUnits;
  /** The group of each order; without it there is one group. */
  readonly groupOf: Int32Array | undefined;
  /** How many groups there are. */
  readonly groups: number;
  readonly customers: NullableIndexes | undefined;
  readonly orders: NullableIndexes | undefined;
  /** In epoch milliseconds. */
  readonly at: Float64Array | undefined;
  readonly withSpread: boolean;
  readonly currency: string | undefined;
}

// The longer names stand first: the error about an unknown name prefers them if two are as close.
const columnNames: readonly NullableColumn[] = ["customerId", "orderId", "amount", "group", "at"];

const inputNames: readonly (keyof OrderTotalsFromColumnsInput)[] = [
  "withSpread",
  "groupCount",
  "nullCount",
  "validity",
  "currency",
  "definition",
  "negative",
  "history",
  "scale",
  ...columnNames,
];

const scales: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Checks the columns, and reads them. */
export function readOrderColumns(input: OrderTotalsFromColumnsInput): OrderColumns {
  checkRecord("input", input);
  // A copy is plain, whereas columns may be fields of a class.
  checkOptions({ ...input }, inputNames, "input");
  for (const name of ["validity", "nullCount"] as const) {
    checkOptions(input[name] ?? {}, columnNames, name);
  }
  const { amount, scale, customerId, orderId, at, group, groupCount, withSpread: told } = input;
  const withSpread = told ?? false;
  checkColumn("amount", amount);
  const rows = amount.length;
  const { currency } = currencyOf(input);
  const minorUnits = isAbsent(scale) ? undefined : choice({ scale }, "scale", scales);
  if (typeof withSpread !== "boolean") {
    throw new InputError("withSpread", withSpread, "true or false");
  }
  checkNeeded("group", group, "groupCount", groupCount);
  if (isAbsent(orderId)) checkNeeded("customerId", customerId, "at", at);
  checkNeeded("customerId", customerId, "withSpread", withSpread || undefined);
  const size = isAbsent(groupCount)
    ? undefined
    : count({ groupCount }, "groupCount", mostSize, "the most");
  const groups = isAbsent(group) ? undefined : readIndexes("group", group, rows, size);
  const optional = (name: "customerId" | "orderId"): NullableIndexes | undefined => {
    const { [name]: column } = input;
    return isAbsent(column) ? undefined : readNullableIndexes(name, column, rows, input);
  };
  for (const name of ["amount", "at", "group"] as const) {
    const { [name]: column } = input;
    if (!isAbsent(column)) checkNoNulls(name, column, input);
  }
  return {
    amounts: orderUnits(amount, minorUnits),
    groupOf: groups?.of,
    groups: isAbsent(groups) ? 1 : (size ?? groups.size),
    customers: optional("customerId"),
    orders: optional("orderId"),
    at: isAbsent(at) ? undefined : readInstants(at, rows),
    withSpread,
    currency,
  };
}

/** Throws if a field is given without the column that it needs. */
function checkNeeded(name: string, column: unknown, field: string, value: unknown): void {
  if (isAbsent(column) && !isAbsent(value)) {
    throw new InputError(name, column, `there where ${field} is`);
  }
}
