import type { TimeSpan } from "../../kernel/timeSpan.js";
import { dayLength, type TimeUnit } from "../../kernel/timeUnit.js";

const most = 1000;

/**
 * The length of time that an invoice is for, from its first and last moment as local clocks show
 * them; `undefined` if it is neither a number of months nor a number of days.
 */
export function invoiceTerm(from: number, to: number): TimeUnit | TimeSpan | undefined {
  const months = monthsBetween(from, to);
  if (months > 0 && months <= most) {
    if (months % 12 !== 0) return months === 1 ? "month" : { amount: months, unit: "month" };
    return months === 12 ? "year" : { amount: months / 12, unit: "year" };
  }
  const days = (to - from) / dayLength;
  if (!Number.isInteger(days) || days > most) return undefined;
  return days === 1 ? "day" : { amount: days, unit: "day" };
}

/** The months from a moment to the same moment of a later month; 0 if it is another one. */
function monthsBetween(from: number, to: number): number {
  const [first, last] = [new Date(from), new Date(to)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + last.getUTCMonth() - first.getUTCMonth();
  const [day, dayAfter] = [first.getUTCDate(), last.getUTCDate()];
  const isSameTime = from % dayLength === to % dayLength;
  // A subscription that began on the 31st is billed on the last day of shorter months.
  const isSameDay =
    day === dayAfter ||
    (dayAfter < day && isLastOfMonth(to)) ||
    (dayAfter > day && isLastOfMonth(from));
  return isSameTime && isSameDay ? months : 0;
}

function isLastOfMonth(at: number): boolean {
  return new Date(at + dayLength).getUTCDate() === 1;
}
