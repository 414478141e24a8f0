import { count, isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { NullableColumn } from "./nullableColumn.js";
import type { NullsInput } from "./nullsInput.js";

/**
 * Which rows of a column are null; undefined if no row can be null. Throws if there are nulls but
 * no `validity` that says where, since a typed array holds an arbitrary value in a null row.
 */
export function nullsOf(
  name: NullableColumn,
  column: ArrayLike<unknown>,
  { validity, nullCount }: NullsInput,
): ((row: number) => boolean) | undefined {
  const bitmap = validity?.[name];
  const nulls = isAbsent(nullCount?.[name]) ? undefined : count(nullCount, name);
  if (!isAbsent(bitmap)) {
    if (!(bitmap instanceof Uint8Array) || 8 * bitmap.length < column.length) {
      throw new InputError(`validity.${name}`, bitmap, "a Uint8Array with a bit for each row");
    }
    return nulls === 0
      ? undefined
      : (row) => (((bitmap[row >> 3] as number) >> (row & 7)) & 1) === 0;
  }
  if (ArrayBuffer.isView(column)) {
    if (nulls === undefined || nulls === 0) return undefined;
    const expected = `0 where validity.${name} is left out, since the column holds any value where a row is null`;
    throw new InputError(`nullCount.${name}`, nulls, expected);
  }
  return (row) => isAbsent(column[row]);
}

/** Throws if a column that every row needs has a null. */
export function checkNoNulls(
  name: NullableColumn,
  column: ArrayLike<unknown>,
  input: NullsInput,
): void {
  const isNull = ArrayBuffer.isView(column) ? nullsOf(name, column, input) : undefined;
  if (isNull === undefined) return;
  for (let row = 0; row < column.length; row += 1) {
    if (isNull(row)) throw new InputError(`${name}[${row}]`, null, "there in every row");
  }
}
