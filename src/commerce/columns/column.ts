import { InputError } from "../../kernel/inputError.js";

/** Throws if a column is not an array or a typed array, or is not as long as the amounts. */
export function checkColumn(name: string, column: ArrayLike<unknown>, rows?: number): void {
  const length = (column as Partial<ArrayLike<unknown>> | null)?.length;
  if (typeof column !== "object" || !(length !== undefined && length >= 0 && length < 2 ** 32)) {
    throw new InputError(name, column, "an array or a typed array");
  }
  if (rows !== undefined && length !== rows) {
    throw new InputError(`${name}.length`, length, `amount.length (${rows})`);
  }
}

/**
 * A column's numbers as doubles, with NaN for everything that is not a number. A bigint beyond 2^53 becomes
 * its nearest double.
 */
export function doublesOf(column: ArrayLike<unknown>): Float64Array {
  if (column instanceof Float64Array) return column;
  if (column instanceof BigInt64Array) return doublesOfBigIntegers(column);
  if (isOfNumbers(column)) return new Float64Array(column);
  const doubles = new Float64Array(column.length);
  for (let row = 0; row < doubles.length; row += 1) {
    const value = column[row];
    const isNumber = typeof value === "number" || typeof value === "bigint";
    doubles[row] = isNumber ? Number(value) : Number.NaN;
  }
  return doubles;
}

/** Whether a column is a typed array of numbers, not of bigints. */
export function isOfNumbers(column: ArrayLike<unknown>): column is Float32Array {
  return (
    ArrayBuffer.isView(column) &&
    !(column instanceof BigInt64Array || column instanceof BigUint64Array)
  );
}

/** Puts the two halves of each bigint together. Number() would take ten times as long. */
function doublesOfBigIntegers(column: BigInt64Array): Float64Array {
  const halves = new Int32Array(column.buffer, column.byteOffset, 2 * column.length);
  const isLowFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const low = isLowFirst ? 0 : 1;
  const doubles = new Float64Array(column.length);
  for (let row = 0; row < doubles.length; row += 1) {
    const above = halves[2 * row + 1 - low] as number;
    doubles[row] = above * 2 ** 32 + ((halves[2 * row + low] as number) >>> 0);
  }
  return doubles;
}
