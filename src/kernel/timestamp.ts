import { InputError } from "./inputError.js";
import { readIsoTime } from "./isoTime.js";
import { ownText } from "./ownText.js";
import type { TimeObject } from "./timeObject.js";

/**
 * A moment: a Date, epoch milliseconds, an ISO 8601 text with its offset from UTC, or an object whose
 * `toString()` gives such a text, such as a `Temporal.Instant` or a `Temporal.PlainDate`.
 *
 * A date without a time (`"2026-03-15"`) is that calendar date in every time zone. A number must lie
 * from 1e11 (March 1973) to 7.3e12 (2201), so that seconds are not taken for milliseconds.
 */
export type Timestamp = Date | number | bigint | string | TimeObject;

const earliest = 1e11; // March 1973. Seconds, read as milliseconds, lie before it until 5138.
const latest = 7.3e12; // The year 2201. Times in microseconds lie beyond it from April 1970 on.

/** If the value is a date without a time, that date as text; otherwise `undefined`. */
export function dateAlone(value: unknown): string | undefined {
  const text = typeof value === "object" ? ownText(value) : value;
  return typeof text === "string" && text.length === 10 ? text : undefined;
}

/** Whether the value is a date without a time. */
export function isDateAlone(value: unknown): boolean {
  return typeof value === "string" ? value.length === 10 : dateAlone(value) !== undefined;
}

/**
 * The value's place on the time line, in epoch milliseconds.
 *
 * A date without a time becomes its midnight UTC. This can be compared only with other dates
 * without a time.
 */
export function instant(argument: string, value: unknown): number {
  const milliseconds = millisecondsOf(value);
  if (Math.abs(milliseconds) <= 8.64e15) return milliseconds + 0;
  throw new InputError(argument, value, expectedTime(value));
}

/**
 * The instant in a form that {@link instant} reads back: a number from 1973 to 2201, and otherwise
 * text.
 */
export function givenInstant(milliseconds: number): number | string {
  return isEpochMilliseconds(milliseconds) ? milliseconds : new Date(milliseconds).toISOString();
}

/** Whether a number can be taken for epoch milliseconds. */
export function isEpochMilliseconds(value: number): boolean {
  return value >= earliest && value <= latest;
}

function millisecondsOf(value: unknown): number {
  if (typeof value === "string") return readIsoTime(value);
  if (typeof value === "number" || typeof value === "bigint") {
    const number = Number(value);
    return isEpochMilliseconds(number) ? number : Number.NaN;
  }
  if (isDate(value)) return value.getTime();
  const text = ownText(value);
  return text === undefined ? Number.NaN : readIsoTime(text);
}

/** Whether the value is a Date, including a Date of another window or worker. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function expectedTime(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return expectedNumber(Number(value));
  const text = typeof value === "string" ? value : ownText(value);
  if (text !== undefined && lacksOffset.test(text) && !Number.isNaN(readIsoTime(`${text}Z`))) {
    return 'a date and time with its offset from UTC ("2026-03-15T09:30:00Z"), since every time zone has another moment for it';
  }
  return anyTime;
}

/** What a time must be, in the words of errors. */
export const anyTime: string =
  'a Date, epoch milliseconds, an ISO date ("2026-03-15") or an ISO date and time with its offset ("2026-03-15T09:30:00Z")';

const lacksOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*$/;

function expectedNumber(value: number): string {
  const range = "epoch milliseconds from 1e11 (March 1973) to 7.3e12 (2201), or a Date or ISO text";
  const scale = likelyScales.find(({ times }) => value * times >= 3e11 && value * times <= latest);
  if (scale !== undefined) return `${range}; it looks like epoch ${scale.unit}: ${scale.advice}`;
  const isSerial = value >= 20_000 && value < 80_000;
  return isSerial ? `${range}; it looks like the date number of a spreadsheet` : range;
}

/** The units in which tools write epoch times. A time from 1979 on fits only one of these units. */
const likelyScales = [
  { unit: "seconds", times: 1000, advice: "multiply by 1000" },
  { unit: "microseconds", times: 1 / 1000, advice: "divide by 1000" },
  { unit: "nanoseconds", times: 1 / 1e6, advice: "divide by 1000000" },
];
