import { InputError } from "../../kernel/inputError.js";
import { type Periods, periodsOf, type WeekStart } from "../../kernel/periods.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** The shapes of keys. */
const shapes = new Map<string, TimeUnit>([
  ["0000-00-00", "day"],
  ["0000-W00", "week"],
  ["0000-W00/sunday", "week"],
  ["0000-W00/saturday", "week"],
  ["0000-00", "month"],
  ["0000-Q0", "quarter"],
  ["0000", "year"],
]);

/** The periods that a key belongs to; throws if the text does not look like a key. */
export function periodsOfKey(argument: string, key: unknown): Periods {
  const text = typeof key === "string" ? key : "";
  const period = shapes.get(text.replaceAll(/\d/g, "0"));
  if (period !== undefined) {
    const weekStart = text.split("/")[1] as WeekStart | undefined;
    return periodsOf({ period, weekStart });
  }
  throw new InputError(
    argument,
    key,
    'the key of a period, such as "2026-03-15", "2026-W09", "2026-03", "2026-Q1" or "2026"',
  );
}
