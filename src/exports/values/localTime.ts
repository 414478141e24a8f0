import { isEpochMilliseconds } from "../../kernel/timestamp.js";
import { dayLength } from "../../kernel/timeUnit.js";
import type { DateForm } from "../preset/dateForm.js";

/** A time as an export writes it. */
export interface LocalTime {
  /** Its date, as days since 1970-01-01. */
  readonly day: number;
  /** The milliseconds since midnight; absent for a date without a time. */
  readonly clock?: number;
  /** By how many milliseconds its clock is ahead of UTC, if the text says so. */
  readonly offset?: number;
}

const clockText =
  "(?:(?:[T ]|,? (?:at )?)\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?";
const weekday = "(?:[a-z]{3,9}\\.?,? )?";
const month = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const patternOf = (date: string): RegExp => new RegExp(`^${date}${clockText}$`, "i");

const isoPattern = patternOf("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
const numericPattern = patternOf("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
const monthFirstPattern = patternOf(`${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`);
const dayFirstPattern = patternOf(`${weekday}(\\d{1,2})[ -]${month},?[ -](\\d{4})`);
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const units = { "epoch-seconds": 1000, "epoch-milliseconds": 1, "epoch-microseconds": 1 / 1000 };

/** Reads the text of a date in a form; `undefined` if the text does not have the form. */
export function readLocalTime(text: string, form: DateForm): LocalTime | undefined {
  switch (form) {
    case "iso": {
      const [, year, monthNumber, date, ...clock] = isoPattern.exec(text) ?? [];
      return timeOf(year, monthNumber, date, clock);
    }
    case "month-first": {
      const [, monthNumber, , date, year, ...clock] = numericPattern.exec(text) ?? [];
      return timeOf(fullYear(year), monthNumber, date, clock);
    }
    case "day-first": {
      const [, date, , monthNumber, year, ...clock] = numericPattern.exec(text) ?? [];
      return timeOf(fullYear(year), monthNumber, date, clock);
    }
    case "named-month": {
      const [, name, date, year, ...clock] = monthFirstPattern.exec(text) ?? [];
      if (name !== undefined) return timeOf(year, monthOf(name), date, clock);
      const [, first, second, last, ...rest] = dayFirstPattern.exec(text) ?? [];
      return second === undefined ? undefined : timeOf(last, monthOf(second), first, rest);
    }
    case "compact": {
      const [, year, monthNumber, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
      return timeOf(year, monthNumber, date, []);
    }
    case "spreadsheet":
      return fromSpreadsheet(text);
    default:
      return fromEpoch(text, units[form]);
  }
}

function timeOf(
  year: string | undefined,
  monthNumber: string | undefined,
  date: string | undefined,
  [hours, minutes, seconds, decimals, half, zone]: readonly (string | undefined)[],
): LocalTime | undefined {
  if (year === undefined) return undefined;
  const midnight = Date.UTC(Number(year), Number(monthNumber) - 1, Number(date));
  const found = new Date(midnight);
  // Date.UTC takes 30 February for a day of March.
  if (found.getUTCMonth() !== Number(monthNumber) - 1 || found.getUTCDate() !== Number(date)) {
    return undefined;
  }
  const day = midnight / dayLength;
  if (hours === undefined) return { day };
  const clock = clockOf(hours, minutes, seconds, decimals, half);
  if (clock === undefined) return undefined;
  return { day, clock, ...(zone !== undefined && { offset: offsetOf(zone) }) };
}

function clockOf(
  hours: string,
  minutes: string | undefined,
  seconds = "0",
  decimals = "",
  half?: string,
): number | undefined {
  const hour = Number(hours);
  const isHour = half === undefined ? hour < 24 : hour >= 1 && hour <= 12;
  if (!isHour || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const milliseconds = Number(`${decimals}000`.slice(0, 3));
  return ((inDay * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function monthOf(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A year of two digits is one of this century. */
function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** Spreadsheets count days from the end of 1899. */
function fromSpreadsheet(text: string): LocalTime | undefined {
  const days = /^\d{5}([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (!(days >= 20_000 && days < 80_000)) return undefined;
  const day = Math.floor(days) - 25_569;
  // A spreadsheet holds the time of day as a fraction, which is exact to about a millisecond.
  const clock = Math.round((days - Math.floor(days)) * 86_400) * 1000;
  if (clock === dayLength) return { day: day + 1, clock: 0 };
  return /[.,]/.test(text) ? { day, clock } : { day };
}

function fromEpoch(text: string, unit: number): LocalTime | undefined {
  const at = /^\d+(\.\d+)?$/.test(text) ? Number(text) * unit : Number.NaN;
  if (!isEpochMilliseconds(at)) return undefined;
  const day = Math.floor(at / dayLength);
  return { day, clock: at - day * dayLength, offset: 0 };
}
