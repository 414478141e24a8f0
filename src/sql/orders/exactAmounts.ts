import { InputError } from "../../kernel/inputError.js";
import type { DatedOrderTable } from "./datedOrderTable.js";

/** Throws if the amounts of a table are doubles, whose sums are not exact. */
export function exactAmounts({ columns }: Pick<DatedOrderTable, "columns">): void {
  const amount = (columns as Partial<DatedOrderTable["columns"]>).amount as object | undefined;
  if (amount === undefined || !("is" in amount)) return;
  throw new InputError("columns.amount.is", amount.is, "left out: give places or minorUnits");
}
