import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  fillPeriods,
  type PeriodOptions,
  periodBounds,
  periodKey,
  periodKeys,
} from "../../src/index.js";
import { givenInstant, instant } from "../../src/kernel/timestamp.js";
import { calendarOf } from "../../src/period/calendar.js";

// The calendar compared with another implementation, in all time zones that the engine knows.

const zones = Intl.supportedValuesOf("timeZone");
const firstInstant = Date.UTC(1970, 0, 1);
const lastInstant = Date.UTC(2100, 0, 1);

const timeZone = fc.constantFrom(...zones);
const instants = fc.integer({ min: firstInstant, max: lastInstant });
const options: fc.Arbitrary<PeriodOptions> = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter", "year"),
  timeZone,
  weekStart: fc.constantFrom(undefined, "monday", "sunday", "saturday"),
});

/** Random instants, and instants around a change of clocks, where errors are most likely. */
const moment = fc
  .tuple(options, instants, fc.boolean(), fc.integer({ min: -50 * 3600, max: 50 * 3600 }))
  .map(([chosen, random, isNearChange, seconds]) => {
    const change = isNearChange && zoned(random, chosen.timeZone).getTimeZoneTransition("previous");
    const near = change ? change.epochMilliseconds + seconds * 1000 : random;
    return { options: chosen, at: Math.max(firstInstant, near) };
  });

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** The first day of the period that a date lies in. */
function beginningOf(
  date: Temporal.PlainDate,
  { period, weekStart }: PeriodOptions,
): Temporal.PlainDate {
  const firstOfMonth = date.with({ day: 1 });
  switch (period) {
    case "day":
      return date;
    case "week": {
      const first = { monday: 1, saturday: 6, sunday: 7 }[weekStart ?? "monday"];
      return date.subtract({ days: (date.dayOfWeek - first + 7) % 7 });
    }
    case "month":
      return firstOfMonth;
    case "quarter":
      return firstOfMonth.subtract({ months: (date.month - 1) % 3 });
    case "year":
      return firstOfMonth.with({ month: 1 });
  }
}

function afterPeriod(beginning: Temporal.PlainDate, { period }: PeriodOptions): Temporal.PlainDate {
  return beginning.add(period === "quarter" ? { months: 3 } : { [`${period}s`]: 1 });
}

function keyBy(date: Temporal.PlainDate, { period, weekStart = "monday" }: PeriodOptions): string {
  const text = date.toString();
  switch (period) {
    case "day":
      return text;
    case "week": {
      const fourth = beginningOf(date, { period, weekStart, timeZone: "UTC" }).add({ days: 3 });
      if (weekStart === "monday") {
        const number = String(date.weekOfYear).padStart(2, "0");
        return `${date.yearOfWeek ?? ""}-W${number}`;
      }
      // Its fourth day lies in the week's year, as a Thursday does in ISO 8601.
      const number = Math.ceil(fourth.dayOfYear / 7);
      return `${fourth.year}-W${String(number).padStart(2, "0")}/${weekStart}`;
    }
    case "month":
      return text.slice(0, 7);
    case "quarter":
      return `${date.year}-Q${Math.ceil(date.month / 3)}`;
    case "year":
      return text.slice(0, 4);
  }
}

const many = { numRuns: 1000 };

describe("as in Temporal", () => {
  test("a time has the key of its date in the time zone", () => {
    fc.assert(
      fc.property(moment, ({ options, at }) => {
        const wanted = keyBy(zoned(at, options.timeZone).toPlainDate(), options);
        expect(periodKey(givenInstant(at), options)).toBe(wanted);
        expect(periodKeys(options)(new Date(at))).toBe(wanted);
        expect(periodKey(zoned(at, options.timeZone).toInstant().toString(), options)).toBe(wanted);
      }),
      many,
    );
  });

  test("a period begins with its first date, and ends with the next one", () => {
    fc.assert(
      fc.property(moment, ({ options, at }) => {
        const date = zoned(at, options.timeZone).toPlainDate();
        const beginning = beginningOf(date, options);
        const startOf = (day: Temporal.PlainDate): number =>
          day.toZonedDateTime(options.timeZone).epochMilliseconds;
        expect(periodBounds(keyBy(date, options), options)).toEqual({
          from: givenInstant(startOf(beginning)),
          to: givenInstant(startOf(afterPeriod(beginning, options))),
        });
      }),
      many,
    );
  });

  test("a date without a time is in the period of that date, in every time zone", () => {
    fc.assert(
      fc.property(moment, ({ options, at }) => {
        const date = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO("UTC")
          .toPlainDate();
        expect(periodKey(date.toString(), options)).toBe(keyBy(date, options));
      }),
    );
  });
});

describe("without Temporal", () => {
  test("keys can be read back and sorted, and periods follow one another", () => {
    fc.assert(
      fc.property(moment, ({ options, at }) => {
        const { dayOf, periodOfDay, firstDayOf, keyOf, periodOfKey } = calendarOf(options);
        const day = dayOf("at", givenInstant(at));
        const period = periodOfDay(day);
        const key = keyOf(period);
        expect(periodOfKey("key", key)).toBe(period);
        expect(firstDayOf(period)).toBeLessThanOrEqual(day);
        expect(firstDayOf(period + 1)).toBeGreaterThan(day);
        expect(periodOfDay(firstDayOf(period))).toBe(period);
        expect(periodOfDay(firstDayOf(period + 1) - 1)).toBe(period);
        expect(periodOfDay(firstDayOf(period + 1))).toBe(period + 1);
        expect(keyOf(period + 1) > key).toBe(true);
        expect([
          ...fillPeriods(new Map(), { ...options, from: key, to: keyOf(period + 2) }).keys(),
        ]).toEqual([key, keyOf(period + 1), keyOf(period + 2)]);
      }),
      many,
    );
  });

  test("the first instant of a period belongs to it, and its end to the next period", () => {
    fc.assert(
      fc.property(moment, ({ options, at }) => {
        const key = periodKey(new Date(at), options);
        const bounds = periodBounds(key, options);
        const [from, to] = [bounds.from, bounds.to].map((one) => instant("bound", one)) as [
          number,
          number,
        ];
        expect(at).toBeGreaterThanOrEqual(from);
        // Later only if the clocks were set back over midnight, and show the old date again.
        const change = zoned(at, options.timeZone).getTimeZoneTransition("previous");
        const isShownAgain = change !== null && change.epochMilliseconds > to;
        expect(at < to || isShownAgain).toBe(true);
        expect(periodKey(givenInstant(from), options)).toBe(key);
        expect(periodKey(givenInstant(to), options) > key).toBe(true);
        expect(periodKey(givenInstant(to - 1), options)).toBe(key);
        expect(periodKey(givenInstant(from - 1), options) < key).toBe(true);
      }),
      many,
    );
  });
});
