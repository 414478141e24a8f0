import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "../dialects/dialect.js";
import { readAmountColumn } from "../source/amountColumn.js";
import { columnName } from "../source/columnName.js";
import type { SqlAmount } from "../source/sqlAmount.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import type { SubscriptionColumns } from "./subscriptionColumns.js";

/** A column of revenue, in the form in which a statement computes with it. */
export interface SubscriptionRevenue extends SqlAmount {
  /** The column as it is in the table. */
  readonly column: Fragment;
  readonly places: number;
  readonly faults: readonly Fault[];
}

/** Reads a column of revenue, if the table has it. */
export function readRevenue(
  dialect: Dialect,
  columns: SubscriptionColumns,
  field: "revenue" | "revenueAtEnd",
): SubscriptionRevenue | undefined {
  const given = columns[field];
  if (given === undefined) return undefined;
  const argument = `columns.${field}`;
  const amount = readAmountColumn(dialect, argument, given);
  const { places, isTooFine } = amount;
  if (places === undefined) {
    throw new InputError(`${argument}.is`, "double", "left out: give places or minorUnits");
  }
  const column = columnName(dialect, `${argument}.column`, given.column);
  const fault = (received: string, expected: string, condition: Fragment): Fault => ({
    field,
    received,
    expected,
    condition,
    isOfRow: true,
  });
  return {
    ...amount,
    column,
    places,
    faults: [
      fault("less than 0", "an amount from 0 up", sql`${column} < ${whole(0)}`),
      ...(isTooFine === undefined
        ? []
        : [fault("more decimals", `an amount with at most ${places} decimals`, isTooFine)]),
    ],
  };
}
