import type { ExportPreset } from "../preset/exportPreset.js";
import type { ExportTable } from "../table/exportTable.js";
import { writtenDate } from "../values/writtenTime.js";
import type { DraftRecord } from "./draftRecord.js";
import type { ExportPeriod } from "./exportPeriod.js";
import { periodIn } from "./timeReader.js";

/** The days that an export is about; `undefined` if it does not say so. */
export function periodOf(
  { periodAboveHeader }: ExportPreset,
  { above }: ExportTable,
  records: readonly DraftRecord[],
): ExportPeriod | undefined {
  if (periodAboveHeader === true) {
    for (const cell of above.flat()) {
      const found = typeof cell === "string" ? periodIn(cell) : undefined;
      if (found) return { first: writtenDate(found.first), last: writtenDate(found.last) };
    }
  }
  const dates = (names: readonly string[]): string[] =>
    records.flatMap(({ fields }) => {
      const name = names.find((one) => fields[one] !== undefined);
      return name === undefined ? [] : [dateOf(fields[name] as string | number)];
    });
  const first = dates(["at", "first"]).sort()[0];
  const last = dates(["at", "last", "first"]).sort().at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function dateOf(time: string | number): string {
  return (typeof time === "number" ? new Date(time).toISOString() : time).slice(0, 10);
}
