import { readAmount } from "../../kernel/amount.js";
import { type Exact, exactly, minus, plus, sign } from "../../kernel/exact.js";
import { currencyIn } from "./currencyIn.js";
import type { DraftRecord } from "./draftRecord.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/** Leaves out the records that {@link totalsRows} finds. */
export function withoutTotals(
  records: readonly DraftRecord[],
  fields: readonly string[],
  leftOut: LeftOutRows,
): readonly DraftRecord[] {
  const totals = totalsRows(records, fields);
  for (const total of totals) {
    const currency = currencyIn(total);
    const reason = `the sum of all other rows${currency === undefined ? "" : ` in ${currency}`}`;
    leaveOut(leftOut, { rule: "total", reason }, total.row);
  }
  return totals.length === 0 ? records : records.filter((record) => !totals.includes(record));
}

/**
 * The records that hold the sums of others: a first or last one without a currency the sums of all
 * others, or else a first or last one of a currency the sums of the others of that currency.
 *
 * At least two other records must have values, since a single record is always the sum of the others.
 */
function totalsRows(
  records: readonly DraftRecord[],
  fields: readonly string[],
): readonly DraftRecord[] {
  const byCurrency = new Map<string | undefined, DraftRecord[]>([[undefined, []]]);
  for (const record of records) {
    const currency = currencyIn(record);
    const known = byCurrency.get(currency);
    if (known === undefined) byCurrency.set(currency, [record]);
    else known.push(record);
  }
  const [unnamed = [], ...named] = byCurrency.values();
  const total = totalAmong(unnamed, records, fields);
  return total.length > 0 ? total : named.flatMap((group) => totalAmong(group, group, fields));
}

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** The last or the first of some records, if it holds the sums of a group that it belongs to. */
function totalAmong(
  some: readonly DraftRecord[],
  group: readonly DraftRecord[],
  fields: readonly string[],
): readonly DraftRecord[] {
  if (some.length === 0) return [];
  const sums = fields.map((field) =>
    group.reduce((sum, record) => plus(sum, valueOf(record, field)), zero),
  );
  return [...some.slice(-1), ...some.slice(0, 1)]
    .filter((record) => isSumOfOthers(record, group, fields, sums))
    .slice(0, 1);
}

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
