import { readAmount } from "../../kernel/amount.js";
import { plus } from "../../kernel/exact.js";
import { givenAmount } from "../../kernel/givenAmount.js";
import { InputError } from "../../kernel/inputError.js";
import { instant } from "../../kernel/timestamp.js";
import type { DraftRecord } from "./draftRecord.js";

/**
 * One record for all rows of a name: some fields are added up, the earliest `at` counts, and the
 * other fields must not contradict each other.
 */
export function mergedRows(
  records: readonly DraftRecord[],
  names: ReadonlyMap<number, string>,
  sum: readonly string[],
): readonly DraftRecord[] {
  const merged = new Map<string, DraftRecord>();
  for (const record of records) {
    const name = names.get(record.row) ?? "";
    const known = merged.get(name);
    if (known === undefined) merged.set(name, record);
    else addRow(known, record, sum);
  }
  return [...merged.values()];
}

function addRow(into: DraftRecord, { row, fields }: DraftRecord, sum: readonly string[]): void {
  for (const [field, value] of Object.entries(fields)) {
    const known = into.fields[field];
    if (known === undefined) into.fields[field] = value;
    else if (sum.includes(field)) {
      into.fields[field] = givenAmount(plus(readAmount(field, known), readAmount(field, value)));
    } else if (field === "at") {
      if (instant(field, value) < instant(field, known)) into.fields[field] = value;
    } else if (value !== known) {
      const expected = `${JSON.stringify(known)}, as in the first row of its record (rows[${into.row}])`;
      throw new InputError(`rows[${row}].${field}`, value, expected);
    }
  }
}
