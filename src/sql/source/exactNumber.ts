import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import { readAmountColumn } from "./amountColumn.js";
import { columnName } from "./columnName.js";
import type { ExactColumn } from "./exactColumn.js";

/** A number that may be a fraction, in the form in which a statement computes with it. */
export interface ExactNumber {
  /** The column itself, quoted. */
  readonly column: Fragment;
  /** The number in whole units of 1 / 10^places. */
  readonly value: Fragment;
  readonly places: number;
  /** Whether the number is not whole. */
  readonly isFraction: Fragment;
  readonly faults: readonly Fault[];
}

/**
 * Reads a column of numbers that the engine adds up exactly: the name of a column of whole numbers,
 * or a column with its decimals. If numbers start from 0, `fromZero` says so in the message.
 */
export function readExactNumber(
  dialect: Dialect,
  field: string,
  given: string | ExactColumn,
  fromZero: string | undefined,
): ExactNumber {
  const argument = `columns.${field}`;
  const named = typeof given === "string" ? { column: given, places: 0 } : given;
  const { value, places, isTooFine } = readAmountColumn(dialect, argument, named);
  if (places === undefined) {
    throw new InputError(argument, "doubles", "exact: whole numbers, or { column, places }");
  }
  const column = columnName(dialect, argument, named.column);
  const fault = (received: string, expected: string, condition: Fragment): Fault => ({
    field,
    received,
    expected,
    condition,
    isOfRow: true,
  });
  const isBelowZero = sql`${column} < ${whole(0)}`;
  return {
    column,
    value,
    places,
    isFraction: sql`mod(${value}, ${whole(10 ** places)}) <> 0`,
    faults: [
      ...(fromZero === undefined ? [] : [fault("less than 0", fromZero, isBelowZero)]),
      ...(isTooFine === undefined
        ? []
        : [fault("more decimals", `a number with at most ${places} decimals`, isTooFine)]),
    ],
  };
}
