import type { ExportReading } from "../../exports/reading/exportReading.js";
import { dateOf } from "./sectionInput.js";

/** The newest date of the records; `undefined` if none has a date. */
export function lastDate(readings: readonly ExportReading[]): string | undefined {
  let last: string | undefined;
  for (const { records, period } of readings) {
    for (const record of records as readonly Readonly<Record<string, unknown>>[]) {
      for (const field of ["at", "last", "first", "startedAt", "endedAt"]) {
        const date = dateOf((record[field] ?? undefined) as string | number | undefined);
        if (date !== undefined && (last === undefined || date > last)) last = date;
      }
    }
    const end = dateOf(period?.last);
    if (end !== undefined && (last === undefined || end > last)) last = end;
  }
  return last;
}
