import { InputError } from "engagement-metrics";

/** Reads a number. Text that is not a number becomes NaN, which every KPI refuses. */
export function numberOf(field: string): number {
  // Number("") would be 0, but a blank field is not a 0.
  return /^-?\d+(\.\d+)?$/.test(field) ? Number(field) : Number.NaN;
}

/** The month of a date, or of a date with its time, as it is written: "2026-03" for "2026-03-15". */
export function monthOf(date: string): string {
  const [day = ""] = date.split("T");
  const time = /^\d{4}-\d\d(-\d\d)?$/.test(day) ? Date.parse(day) : Number.NaN;
  // Date.parse reads 30 February as a day in March.
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(day)) return day.slice(0, 7);
  throw new InputError("date", date, 'an ISO date such as "2026-03-15"');
}

/** Reads a field that the file may lack. */
export function ifGiven<Value>(
  field: string | undefined,
  read: (field: string) => Value,
): Value | undefined {
  return field === undefined ? undefined : read(field);
}

/** The currency that a field names; the one of --currency if there is no such field. */
export function currencyOf(
  field: string | undefined,
  wanted: string | undefined,
): string | undefined {
  if (field === undefined || wanted === undefined || field === wanted) return field ?? wanted;
  throw new InputError("currency", field, `${wanted}, as --currency says`);
}
