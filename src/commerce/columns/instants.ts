import { InputError } from "../../kernel/inputError.js";
import { checkColumn, doublesOf } from "./column.js";

const latest = 8.64e15; // The last millisecond that a Date can hold.

/** Checks a column of epoch milliseconds, and reads it. */
export function readInstants(
  column: ArrayLike<number> | ArrayLike<bigint>,
  rows: number,
): Float64Array {
  checkColumn("at", column, rows);
  const instants = doublesOf(column);
  for (let row = 0; row < instants.length; row += 1) {
    if (!(Math.abs(instants[row] as number) <= latest)) {
      throw new InputError(`at[${row}]`, column[row], "epoch milliseconds");
    }
  }
  return instants;
}
