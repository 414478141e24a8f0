import { InputError } from "../../kernel/inputError.js";
import { instant } from "../../kernel/timestamp.js";
import { checkColumn, doublesOf } from "./column.js";

/** Checks a column of epoch milliseconds, and reads it. */
export function readInstants(
  column: ArrayLike<number> | ArrayLike<bigint>,
  rows: number,
): Float64Array {
  checkColumn("at", column, rows);
  const instants = doublesOf(column);
  for (let row = 0; row < instants.length; row += 1) {
    // Two comparisons are enough for most rows. For all others, `instant` says what is wrong.
    if (!((instants[row] as number) >= 1e11 && (instants[row] as number) <= 7.3e12)) {
      const given: unknown = column[row];
      const isNumber = typeof given === "number" || typeof given === "bigint";
      // A text can be a time in other places, but in this column it has become NaN.
      if (isNumber) instant(`at[${row}]`, given);
      throw new InputError(`at[${row}]`, given, "a number or a bigint");
    }
  }
  return instants;
}
