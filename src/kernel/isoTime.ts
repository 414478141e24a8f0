/**
 * The moment of an ISO 8601 text in epoch milliseconds, or NaN if the text names no moment.
 *
 * It reads a date (`2026-03-15`, at its midnight UTC) or a date and time with an offset from UTC. The
 * forms of databases are read too: a space for the T, and offsets such as `-0500`, `+00` and ` UTC`.
 */
export function readIsoTime(text: string): number {
  if (text.length === 27) return readLongYear(text);
  const day = readDay(text);
  if (text.length === 10) return day * 86_400_000;
  const separator = text.charCodeAt(10);
  if (separator !== 84 && separator !== 32) return Number.NaN;
  return day * 86_400_000 + readTimeOfDay(text);
}

/**
 * Reads a year of six digits with a sign, exactly as a Date writes it. Any other text of that
 * length is read as usual.
 */
function readLongYear(text: string): number {
  if (/^[+-]/.test(text)) {
    const date = new Date(text);
    const isWrittenSo = !Number.isNaN(date.getTime()) && date.toISOString() === text;
    return isWrittenSo ? date.getTime() : Number.NaN;
  }
  return readDay(text) * 86_400_000 + (/^.{10}[T ]/.test(text) ? readTimeOfDay(text) : Number.NaN);
}

/** The days from 1970-01-01 to the date that the text begins with, or NaN. */
function readDay(text: string): number {
  if (text.length < 10) return Number.NaN;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  // One check does the work of ten: a value outside of 0 to 9, or a wrong hyphen, makes the sign
  // negative.
  const digits = a | (9 - a) | b | (9 - b) | c | (9 - c) | d | (9 - d);
  const more = e | (9 - e) | f | (9 - f) | g | (9 - g) | h | (9 - h);
  const hyphens = -((text.charCodeAt(4) ^ 45) | (text.charCodeAt(7) ^ 45));
  if ((digits | more | hyphens) < 0) return Number.NaN;
  const year = a * 1000 + b * 100 + c * 10 + d;
  return dayOfDate(year, e * 10 + f, g * 10 + h);
}

/** The days from 1970-01-01 to a date, or NaN if there is no such date. */
function dayOfDate(year: number, month: number, date: number): number {
  if (month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return Number.NaN;
  // Years are counted from 1 March, so that the leap day is the last day of a year.
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 100);
  const dayInYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  return marchYear * 365 + leapDays + dayInYear - 719_468;
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The time of day and the offset after position 10, in milliseconds to add to the date, or NaN. */
function readTimeOfDay(text: string): number {
  const { length } = text;
  const seconds = clockAt(text, 11);
  if (length === 20 && text.charCodeAt(19) === 90) return seconds;
  if (length === 24 && text.charCodeAt(19) === 46 && text.charCodeAt(23) === 90) {
    const a = text.charCodeAt(20) - 48;
    const b = text.charCodeAt(21) - 48;
    const c = text.charCodeAt(22) - 48;
    const isNumber = (a | (9 - a) | b | (9 - b) | c | (9 - c)) >= 0;
    // Nothing may follow 24:00:00, so that hour is left to the general form.
    if (isNumber && seconds < 86_400_000) return seconds + a * 100 + b * 10 + c;
  }
  if (length === 22 || length === 25) {
    const offset = offsetAt(text, 19);
    if (!Number.isNaN(offset)) return seconds - offset;
  }
  return readAnyTimeOfDay(text.slice(11));
}

/** The milliseconds of an offset that ends the text, `+07` or `+07:00`, or NaN. */
function offsetAt(text: string, at: number): number {
  const sign = 44 - text.charCodeAt(at); // 1 for a plus, -1 for a hyphen.
  const a = text.charCodeAt(at + 1) - 48;
  const b = text.charCodeAt(at + 2) - 48;
  const isLong = text.length > at + 3;
  const c = isLong ? text.charCodeAt(at + 4) - 48 : 0;
  const d = isLong ? text.charCodeAt(at + 5) - 48 : 0;
  const digits = a | (9 - a) | b | (9 - b) | c | (5 - c) | d | (9 - d);
  const colon = isLong ? -(text.charCodeAt(at + 3) ^ 58) : 0;
  const hours = a * 10 + b;
  if ((digits | colon) < 0 || sign * sign !== 1 || hours > 23) return Number.NaN;
  return sign * (hours * 60 + c * 10 + d) * 60_000;
}

/** The milliseconds of hh:mm:ss at a position, or NaN. */
function clockAt(text: string, at: number): number {
  if (text.length < at + 8) return Number.NaN;
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  const c = text.charCodeAt(at + 3) - 48;
  const d = text.charCodeAt(at + 4) - 48;
  const e = text.charCodeAt(at + 6) - 48;
  const f = text.charCodeAt(at + 7) - 48;
  const digits = a | (9 - a) | b | (9 - b) | c | (5 - c) | d | (9 - d) | e | (5 - e) | f | (9 - f);
  const colons = -((text.charCodeAt(at + 2) ^ 58) | (text.charCodeAt(at + 5) ^ 58));
  const seconds = (a * 10 + b) * 3600 + (c * 10 + d) * 60 + e * 10 + f;
  return (digits | colons) < 0 || seconds > 86_400 ? Number.NaN : seconds * 1000;
}

const timeForm =
  /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)? ?(?:Z|UTC|([+-])(\d\d)(?::?(\d\d))?)(?:\[[^[\]]+\])*$/;

/**
 * Reads any other form: without seconds, with more decimals, with an offset, with a zone in
 * brackets.
 */
function readAnyTimeOfDay(text: string): number {
  const found = timeForm.exec(text);
  if (found === null) return Number.NaN;
  const [, hours, minutes, seconds = "0", decimals = "", sign, offsetHours = "0", offsetMinutes] =
    found;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const beyond = Number(`${decimals}000`.slice(0, 3));
  const isClock = Number(minutes) < 60 && Number(seconds) < 60;
  const isDay = time < 86_400 || (time === 86_400 && Number(decimals) === 0);
  const isOffset = Number(offsetHours) < 24 && Number(offsetMinutes ?? 0) < 60;
  if (!isClock || !isDay || !isOffset) return Number.NaN;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes ?? 0);
  return time * 1000 + beyond - (sign === "-" ? -offset : offset) * 60_000;
}
