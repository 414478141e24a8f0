import { InputError } from "../../kernel/inputError.js";
import { checkColumn, doublesOf, isOfNumbers } from "./column.js";
import type { IndexColumn } from "./indexColumn.js";

/** A column of indexes that were checked. */
export interface Indexes {
  /** The index of each row. */
  readonly of: Int32Array;
  /** One more than the highest index. */
  readonly size: number;
}

/** The largest size that a table by index may have. */
export const mostSize: number = 2 ** 28;

/**
 * Checks and reads a column of whole numbers from 0 up. If `size` is given, all must be below it.
 */
export function readIndexes(
  name: string,
  column: IndexColumn,
  rows: number,
  size?: number,
): Indexes {
  checkColumn(name, column, rows);
  const limit = size ?? mostSize;
  const indexes = integersOf(column);
  let highest = -1;
  let allBits = 0;
  // The loop has no branch, and the check comes after it: a negative index sets the sign bit of `allBits`.
  for (let row = 0; row < indexes.length; row += 1) {
    const index = indexes[row] as number;
    allBits |= index;
    highest = Math.max(highest, index);
  }
  if (allBits >= 0 && highest < limit) return { of: indexes, size: highest + 1 };
  const row = indexes.findIndex((index) => index < 0 || index >= limit);
  const expected =
    size === undefined
      ? `a whole number from 0 to ${mostSize - 1}`
      : `a whole number from 0 up and below ${name}Count (${size})`;
  throw new InputError(`${name}[${row}]`, column[row], expected);
}

/**
 * A column as 32-bit integers. A value that is too large, or is not a whole number from 0 up,
 * becomes a negative number.
 */
function integersOf(column: IndexColumn): Int32Array {
  if (column instanceof Int32Array) return column;
  if (column instanceof Uint32Array) {
    return new Int32Array(column.buffer, column.byteOffset, column.length);
  }
  if (isOfNumbers(column) && column.BYTES_PER_ELEMENT < 4) return new Int32Array(column);
  const doubles = doublesOf(column);
  const integers = new Int32Array(doubles.length);
  for (let row = 0; row < doubles.length; row += 1) {
    const double = doubles[row] as number;
    const integer = double | 0;
    integers[row] = integer === double ? integer : -1;
  }
  return integers;
}
