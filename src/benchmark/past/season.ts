import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** Which earlier periods are like a period: those of the same weekday or month, or all. */
export type Season = "weekday" | "month" | "none";

/** The number of periods from one like period to the next, by season and length of the periods. */
const lags: Readonly<Record<Season, Partial<Readonly<Record<TimeUnit, number>>>>> = {
  weekday: { day: 7 },
  month: { month: 12, quarter: 4 },
  none: { day: 1, week: 1, month: 1, quarter: 1, year: 1 },
};

/**
 * The number of periods from one like period to the next: 7 days, 12 months or 4 quarters, and 1
 * without a season. Days have the season of their weekday if nothing else is asked for.
 */
export function seasonLag(season: Season | null | undefined, unit: TimeUnit): number {
  const chosen = isAbsent(season) ? (unit === "day" ? "weekday" : "none") : season;
  const lag = Object.hasOwn(lags, chosen) ? lags[chosen][unit] : undefined;
  if (lag !== undefined) return lag;
  const expected = (Object.keys(lags) as Season[]).filter((one) => lags[one][unit] !== undefined);
  throw new InputError(
    "season",
    season,
    `${expected.map((one) => `"${one}"`).join(" or ")} for a series of ${unit}s`,
  );
}
