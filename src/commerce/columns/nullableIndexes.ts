import { checkColumn } from "./column.js";
import type { IndexColumn } from "./indexColumn.js";
import { type Indexes, readIndexes } from "./indexes.js";
import type { NullsInput } from "./nullsInput.js";
import { nullsOf } from "./nullsOf.js";

/** A column of indexes in which rows may be null. */
export interface NullableIndexes extends Indexes {
  /** Whether a row is null; undefined if no row is. */
  readonly isNull: ((row: number) => boolean) | undefined;
}

/** Checks a column of indexes in which rows may be null, and reads it; a null reads as 0. */
export function readNullableIndexes(
  name: "customerId" | "orderId",
  column: IndexColumn,
  rows: number,
  input: NullsInput,
): NullableIndexes {
  checkColumn(name, column, rows);
  const isNull = nullsOf(name, column, input);
  const nulls: number[] = [];
  for (let row = 0; isNull !== undefined && row < rows; row += 1) {
    if (isNull(row)) nulls.push(row);
  }
  if (isNull === undefined || nulls.length === 0) {
    return { ...readIndexes(name, column, rows), isNull: undefined };
  }
  const filled = Array.from(column as ArrayLike<number>);
  for (const row of nulls) filled[row] = 0;
  return { ...readIndexes(name, filled, rows), isNull };
}
