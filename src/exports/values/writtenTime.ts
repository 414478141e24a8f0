import { dayLength } from "../../kernel/timeUnit.js";
import { timeZoneOf } from "../../period/timeZone.js";
import type { LocalTime } from "./localTime.js";

/** Whether a time is an instant, where its zone is known. */
export function isInstant({ clock, offset }: LocalTime, timeZone: string | undefined): boolean {
  return clock !== undefined && (offset !== undefined || timeZone !== undefined);
}

/** The date of a time, as its text shows it. */
export function writtenDate({ day }: LocalTime): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** A time with its offset, as ISO text whose date and clock are those of the export. */
export function writtenInstant(time: LocalTime, timeZone: string | undefined): string {
  const { day, clock = 0 } = time;
  const wall = day * dayLength + clock;
  const offset = time.offset ?? (timeZone === undefined ? 0 : offsetOfWall(timeZone, wall));
  const text = new Date(wall).toISOString().replace(/\.000Z$|Z$/, "");
  return text + (offset === 0 ? "Z" : offsetText(offset));
}

/**
 * The offset of a clock's time in a zone. Where clocks are set back, it is that before the change;
 * a time that clocks skip is read as if they had not been changed yet.
 */
function offsetOfWall(name: string, wall: number): number {
  const zone = timeZoneOf(name);
  const before = zone.offsetAt(wall - dayLength);
  const after = zone.offsetAt(wall + dayLength);
  if (before === after || zone.offsetAt(wall - before) === before) return before;
  return zone.offsetAt(wall - after) === after ? after : before;
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
