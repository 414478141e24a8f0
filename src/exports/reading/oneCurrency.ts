import { InputError } from "../../kernel/inputError.js";
import { currencyIn } from "./currencyIn.js";
import type { DraftRecord } from "./draftRecord.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/**
 * The records in one currency: the one that is wanted, or the only one.
 *
 * Throws if there are several and no currency is wanted, or if only some records name one.
 */
export function inOneCurrency(
  records: readonly DraftRecord[],
  wanted: string | undefined,
  leftOut: LeftOutRows,
): readonly DraftRecord[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = currencyIn(record) ?? "no currency";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isNamed = records.some((record) => currencyIn(record) !== undefined);
  if (!isNamed && wanted !== undefined) {
    for (const { fields } of records) fields["currency"] = wanted;
    return records;
  }
  if (wanted === undefined) {
    if (counts.size < 2) return records;
    const met = [...counts].map(([name, count]) => `${name} (${count})`).join(", ");
    const expected = "one for all rows that count, so choose with the option currency";
    throw new InputError("currency", met, expected);
  }
  return records.filter((record) => {
    const name = currencyIn(record) ?? "";
    if (name === wanted) return true;
    const reason = name === "" ? "no currency" : `the currency is ${name}`;
    leaveOut(leftOut, { rule: "currency", reason }, record.row, name);
    return false;
  });
}
