import type { Invalid } from "../../stream/invalid.js";
import type { DraftRecord } from "./draftRecord.js";
import type { FieldSource } from "./fieldSource.js";
import type { FileFacts } from "./fileFacts.js";
import { leaveOutInvalid } from "./leaveOutInvalid.js";
import type { LeftOutRows } from "./leftOut.js";
import type { PendingRow } from "./pendingRow.js";
import { recordOf } from "./recordReader.js";

/** Makes records of the rows that count, and tells of each row that cannot be read. */
export function readRecords(
  rows: readonly PendingRow[],
  sources: readonly FieldSource[],
  facts: FileFacts,
  leftOut: LeftOutRows,
  invalid: Invalid | undefined,
  spoil: (row: number) => void,
): readonly DraftRecord[] {
  return rows.flatMap((row) => {
    try {
      return [recordOf(row, sources, facts)];
    } catch (error) {
      leaveOutInvalid(leftOut, row.row, error, invalid);
      spoil(row.row);
      return [];
    }
  });
}
