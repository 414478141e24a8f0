import type { DraftRecord } from "./draftRecord.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/**
 * If a row of a record cannot be read, leaves out the other rows of this record too, since their sum
 * would be too low.
 */
export function withoutSpoiled(
  records: readonly DraftRecord[],
  names: ReadonlyMap<number, string>,
  spoiled: ReadonlySet<string>,
  leftOut: LeftOutRows,
): readonly DraftRecord[] {
  return records.filter(({ row }) => {
    const name = names.get(row);
    if (name === undefined || !spoiled.has(name)) return true;
    const reason = "another row of the same record cannot be read";
    leaveOut(leftOut, { rule: "invalid", reason }, row, name);
    return false;
  });
}
