import { readAmount } from "../../kernel/amount.js";
import { type Exact, exactly, minus, plus, sign } from "../../kernel/exact.js";
import type { DraftRecord } from "./draftRecord.js";

/**
 * The records that hold the sums of all others: the last one, the first one, or none.
 *
 * At least two other records must have values, since a single record is always the sum of the others.
 */
export function totalsRows(
  records: readonly DraftRecord[],
  fields: readonly string[],
): readonly DraftRecord[] {
  const sums = fields.map((field) =>
    records.reduce((sum, record) => plus(sum, valueOf(record, field)), zero),
  );
  return [records.at(-1), records[0]]
    .filter((record) => record !== undefined)
    .filter((record, place, both) => place === 0 || record !== both[0])
    .filter((record) => isSumOfOthers(record, records, fields, sums))
    .slice(0, 1);
}

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

function isSumOfOthers(
  record: DraftRecord,
  records: readonly DraftRecord[],
  fields: readonly string[],
  sums: readonly Exact[],
): boolean {
  const given = fields
    .map((field, place) => ({ field, own: valueOf(record, field), sum: sums[place] ?? zero }))
    .filter(({ field }) => record.fields[field] !== undefined);
  const others = records.filter(
    (other) => other !== record && given.some(({ field }) => sign(valueOf(other, field)) !== 0),
  );
  const isSame = given.every(({ own, sum }) => sign(minus(minus(sum, own), own)) === 0);
  return others.length >= 2 && isSame;
}

function valueOf({ fields }: DraftRecord, field: string): Exact {
  const value = fields[field];
  return value === undefined ? zero : readAmount(field, value);
}
