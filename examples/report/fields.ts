import { InputError } from "engagement-metrics";

/** The number that a field says; NaN, which no KPI takes, where it says none. */
export function numberOf(field: string): number {
  // Number("") would be 0, but a field left blank is not a 0.
  return /^-?\d+(\.\d+)?$/.test(field) ? Number(field) : Number.NaN;
}

/** The month of a date, or of a date and time, as it is written: "2026-03" of "2026-03-15". */
export function monthOf(date: string): string {
  const [day = ""] = date.split("T");
  const time = /^\d{4}-\d\d(-\d\d)?$/.test(day) ? Date.parse(day) : Number.NaN;
  // A 30 February is read as a day in March.
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(day)) return day.slice(0, 7);
  throw new InputError("date", date, 'an ISO date such as "2026-03-15"');
}

/** The currency that a field names, or where there is no such field, the one that was asked for. */
export function currencyOf(
  field: string | undefined,
  wanted: string | undefined,
): string | undefined {
  if (field === undefined || wanted === undefined || field === wanted) return field ?? wanted;
  throw new InputError("currency", field, `${wanted}, as --currency says`);
}
