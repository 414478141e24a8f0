import { InputError } from "./inputError.js";
import { type Periods, periodsOf } from "./periods.js";
import type { TimeUnit } from "./timeUnit.js";
import type { WeekStart } from "./weekStart.js";
import type { YearStart } from "./yearStart.js";

/** The shapes of keys. */
const shapes = new Map<string, TimeUnit>([
  ["0000-00-00", "day"],
  ["0000-W00", "week"],
  ["0000-W00/sunday", "week"],
  ["0000-W00/saturday", "week"],
  ["0000-00", "month"],
  ["0000-Q0", "quarter"],
  ["0000", "year"],
  ["FY0000-Q0", "quarter"],
  ["FY0000", "year"],
]);

/**
 * The periods that a key belongs to; throws if the text does not look like a key.
 *
 * A key such as `"FY2026"` does not say when its year begins, so `yearStart` is needed.
 */
export function periodsOfKey(argument: string, key: unknown, yearStart?: YearStart): Periods {
  const text = typeof key === "string" ? key : "";
  const period = shapes.get(text.replaceAll(/\d/g, "0"));
  if (period === undefined) {
    throw new InputError(
      argument,
      key,
      'the key of a period, such as "2026-03-15", "2026-W09", "2026-03", "2026-Q1", "2026" or "FY2026"',
    );
  }
  const weekStart = text.split("/")[1] as WeekStart | undefined;
  if (!text.startsWith("FY")) return periodsOf({ period, weekStart });
  if (yearStart !== undefined) return periodsOf({ period, weekStart, yearStart });
  throw new InputError("yearStart", yearStart, `given, since ${argument} is "${text}"`);
}
