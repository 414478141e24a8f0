import { InputError } from "./inputError.js";

/**
 * A moment: a Date, epoch milliseconds or an ISO 8601 string with its offset from UTC.
 * An ISO date without a time is that calendar date in every time zone.
 */
export type Timestamp = Date | number | string;

const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const furthest = 8.64e15; // The last millisecond that a Date can be.

/** Whether the value is a date without a time. */
export function isDateAlone(value: unknown): value is string {
  return typeof value === "string" && value.length === 10;
}

/**
 * The value's place on the time line, in epoch milliseconds.
 *
 * A date without a time becomes its midnight UTC. It can be compared with other dates without a
 * time, and with nothing else.
 */
export function instant(argument: string, value: unknown): number {
  const milliseconds =
    typeof value === "string"
      ? parsed(value)
      : typeof value === "number" || value instanceof Date
        ? Number(value)
        : Number.NaN;
  if (Math.abs(milliseconds) <= furthest) return milliseconds + 0;
  throw new InputError(
    argument,
    value instanceof Date ? String(value) : value,
    'a Date, epoch milliseconds, an ISO date ("2026-03-15") or an ISO date and time with its offset ("2026-03-15T09:30:00Z")',
  );
}

function parsed(text: string): number {
  if (!iso.test(text)) return Number.NaN;
  const day = text.slice(0, 10);
  // Date.parse turns 30 February into a day in March. If the day has changed, the date does not exist.
  const stayed = new Date(day).getUTCDate() === Number(day.slice(8));
  return stayed ? Date.parse(text) : Number.NaN;
}
