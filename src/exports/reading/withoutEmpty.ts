import type { DraftRecord } from "./draftRecord.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/** Leaves out records without a value in any of these fields. */
export function withoutEmpty(
  records: readonly DraftRecord[],
  fields: readonly string[] | undefined,
  leftOut: LeftOutRows,
): readonly DraftRecord[] {
  if (fields === undefined) return records;
  return records.filter(({ row, fields: given }) => {
    const isFilled = fields.some((field) => given[field] !== undefined);
    const reason = `${fields.join(" and ")} blank`;
    if (!isFilled) leaveOut(leftOut, { rule: "nothing-answered", reason }, row);
    return isFilled;
  });
}
