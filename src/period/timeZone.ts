import { tzName } from "@date-fns/tz/tzName";
import { tzOffset } from "@date-fns/tz/tzOffset";
import { hasIntl } from "../kernel/hasIntl.js";
import { InputError } from "../kernel/inputError.js";
import { rememberedByDay } from "../kernel/rememberedByDay.js";
import { dayLength } from "../kernel/timeUnit.js";

/** How the days of a time zone lie on the time line. */
export interface TimeZone {
  /** The local date at an instant, in days since 1970-01-01. */
  readonly dayAt: (instant: number) => number;
  /** The first instant of a local date. For a date that the zone skipped, it is that of the next date. */
  readonly startOf: (day: number) => number;
  /** By how many milliseconds the clocks are ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
}

/** How far a time zone is ahead of UTC during a UTC day, in milliseconds. */
interface Offsets {
  /** The instant at which the clocks were changed; Infinity on most days. */
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

/** No zone was ever further from UTC than 16 hours. */
const furthest = 16 * 3_600_000;

const timeZones = new Map<string, TimeZone>();

/** The time zone of a name. The same name returns the same object, so that its cache is shared. */
export function timeZoneOf(name: string): TimeZone {
  const known = timeZones.get(name);
  if (known !== undefined) return known;
  checkName(name);
  const offsetsOn = rememberedByDay((utcDay) =>
    offsetsBetween(name, utcDay * dayLength, (utcDay + 1) * dayLength),
  );
  const timeZone: TimeZone = {
    dayAt(instant) {
      const { change, before, after } = offsetsOn(Math.floor(instant / dayLength));
      return Math.floor((instant + (instant < change ? before : after)) / dayLength);
    },
    offsetAt: (instant) => offsetAt(name, instant),
    startOf(day) {
      const midnight = day * dayLength;
      const from = midnight - furthest;
      const { change, before, after } = offsetsBetween(name, from, midnight + furthest);
      if (midnight - before < change) return midnight - before;
      // If the clocks went forward over midnight, the day begins at the change.
      return Math.max(change, midnight - after);
    },
  };
  timeZones.set(name, timeZone);
  return timeZone;
}

/** The offsets between two instants that are so close that the clocks were changed at most once. */
function offsetsBetween(name: string, from: number, to: number): Offsets {
  const before = offsetAt(name, from);
  const after = offsetAt(name, to);
  if (before === after) return { change: Infinity, before, after };
  let latest = from;
  let change = to;
  while (change - latest > 1) {
    const middle = Math.floor((latest + change) / 2);
    if (offsetAt(name, middle) === before) latest = middle;
    else change = middle;
  }
  return { change, before, after };
}

function offsetAt(name: string, instant: number): number {
  if (isUtc(name)) return 0;
  const date = new Date(instant);
  const minutes = tzOffset(name, date);
  const size = Math.round(Math.abs(minutes) * 60) * 1000;
  // tzOffset loses the sign of offsets below an hour: date-fns/date-fns#4279.
  const isBehind =
    size > 0 && size < 3_600_000 ? tzName(name, date, "short").startsWith("GMT-") : minutes < 0;
  return isBehind ? -size : size;
}

function isUtc(name: string): boolean {
  return /^(etc\/)?utc$/i.test(name);
}

function checkName(name: unknown): void {
  if (typeof name === "string" && isUtc(name)) return;
  if (!hasIntl()) {
    const expected = '"UTC", since this engine has no Intl and knows no other time zone';
    throw new InputError("timeZone", name, expected);
  }
  // Without a name, Intl would take the time zone of the machine, and not every engine knows names
  // such as "+07:00".
  if (typeof name === "string" && /^[a-z]/i.test(name) && isKnown(name)) return;
  throw new InputError("timeZone", name, "an IANA time zone such as Asia/Jakarta");
}

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone }));
  } catch {
    return false;
  }
}
