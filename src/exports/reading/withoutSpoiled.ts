import type { DraftRecord } from "./draftRecord.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/** Leaves out the other rows of a record of which a row cannot be read, since their sum is too low. */
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
