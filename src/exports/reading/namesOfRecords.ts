import type { ExportPreset } from "../preset/exportPreset.js";
import type { PendingRow } from "./pendingRow.js";

/** The names of the records that are added up of rows; the names stand after the wanted cells. */
export function namesOfRecords(
  { oneFor }: ExportPreset,
  rows: readonly PendingRow[],
  place: number,
): ReadonlyMap<number, string> {
  if (oneFor?.sum === undefined) return new Map();
  return new Map(rows.map(({ row, cells }) => [row, String(cells[place])]));
}
