import { describe, expect, test } from "vitest";
import { compareToPast, type PastPeriod, scorecard } from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  InputError,
  type Measure,
  sessionEngagementRate,
} from "../../../src/index.js";

/** Days from a Monday on. */
const dayAt = (place: number): string =>
  new Date(Date.UTC(2026, 0, 5 + place)).toISOString().slice(0, 10);
const week = [600, 600, 600, 600, 600, 400, 400];
const engagedOf = (engagedSessions: number): Measure =>
  sessionEngagementRate({ engagedSessions, sessions: 1000 });

/** Days of which all weeks are alike. */
const days = (many: number): PastPeriod[] =>
  Array.from({ length: many }, (_, place) => ({
    period: dayAt(place),
    measure: engagedOf(week[place % 7] as number),
  }));

/** Amounts without an interval, so that only the control limits decide. */
const amounts = (values: readonly number[], from = 0): PastPeriod[] =>
  values.map((revenue, place) => ({
    period: dayAt(from + place),
    measure: averageOrderValue({ revenue, orders: 1 }),
  }));

describe("weeks that are all alike", () => {
  test.each([28, 29, 30, 31, 32, 33, 34])(
    "the last of %i days is neither better nor worse",
    (many) => {
      const { verdict, reference, difference, reasons, control } = compareToPast(days(many), {
        asOf: dayAt(many),
      });
      expect(reference?.period).toBe(dayAt(many - 8));
      expect(difference).toBe(0);
      expect(["better", "worse"]).not.toContain(verdict);
      expect(reasons).not.toContain("season");
      expect(control?.outside ?? false).toBe(false);
    },
  );
  test("a day is compared with the day before if there is no season", () => {
    const options = { asOf: dayAt(29), season: "none" } as const;
    const { verdict, reference, previous } = compareToPast(days(29), options);
    expect(verdict).toBe("better");
    expect([reference?.period, previous?.period]).toEqual([dayAt(27), dayAt(27)]);
  });
});

test("a Monday that falls is worse than the Monday before, although Sundays are lower still", () => {
  const series = [...days(28), { period: dayAt(28), measure: engagedOf(500) }];
  const { verdict, reference, previous, difference } = compareToPast(series, { asOf: dayAt(29) });
  expect(verdict).toBe("worse");
  expect([reference?.period, previous?.period]).toEqual([dayAt(21), dayAt(27)]);
  expect(difference).toBeCloseTo(-0.1, 12);
  expect(previous?.comparison.difference).toBeCloseTo(0.1, 12);
});

test("days of the first week have no like day before them", () => {
  const { verdict, reasons, reference, difference } = compareToPast(days(6), { asOf: dayAt(6) });
  expect([verdict, reference, difference]).toEqual(["undetermined", null, null]);
  expect(reasons).toEqual(["no-interval", "season", "units-unknown"]);
});

describe("control limits of days", () => {
  const week = (amount: number): number[] => [amount, 50, 51, 49, 50, 10, 11];
  const mondays = [100, 104, 98, 102, 101];
  test("are those of the same weekdays, from five of them on", () => {
    const series = amounts([...mondays.flatMap(week), 103]);
    const { control, verdict, reasons } = compareToPast(series, { asOf: dayAt(36) });
    // Changes of 4, 6, 4 and 1 between the Mondays: 3.75 on average.
    expect(control?.centre).toBeCloseTo(101, 12);
    expect(control?.movingRange).toBeCloseTo(3.75, 12);
    expect(control?.points).toBe(5);
    expect([verdict, reasons]).toEqual(["undetermined", ["no-interval", "within-noise"]]);
    const high = compareToPast(amounts([...mondays.flatMap(week), 113]), { asOf: dayAt(36) });
    expect(high.verdict).toBe("better");
    expect(high.signals).toEqual([{ rule: "outside-limits", side: "above" }]);
  });
  test("are missing with four like days", () => {
    const series = amounts([...mondays.slice(1).flatMap(week), 103]);
    const { control, reasons } = compareToPast(series, { asOf: dayAt(29) });
    expect([control, reasons]).toEqual([null, ["no-interval", "too-few"]]);
  });
  test("eight like days in a row on one side of the mean are a signal", () => {
    const rising = [90, 91, 90, 91, 90, 91, 90, 91, 90, 97, 97, 97, 97, 97, 97, 97, 97];
    const series = amounts(rising.flatMap(week)).slice(0, 7 * 16 + 1);
    const { signals } = compareToPast(series, { asOf: dayAt(7 * 16 + 1) });
    expect(signals).toContainEqual({ rule: "eight-on-one-side", side: "above" });
  });
});

describe("months and quarters", () => {
  const months = (december: number): PastPeriod[] =>
    Array.from({ length: 24 }, (_, place) => ({
      period: `${2024 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
      measure: engagedOf(place === 23 ? december : place % 12 === 11 ? 800 : 500),
    }));
  test("compare with the year before if the season is the month", () => {
    const options = { asOf: "2026-01-01", season: "month" } as const;
    const { verdict, reference, difference } = compareToPast(months(700), options);
    expect([verdict, reference?.period]).toEqual(["worse", "2024-12"]);
    expect(difference).toBeCloseTo(-0.1, 12);
    expect(compareToPast(months(700), { asOf: "2026-01-01" }).verdict).toBe("better");
  });
  test("compare quarters with the same quarter", () => {
    const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"].map(
      (period, place) => ({
        period,
        measure: engagedOf([300, 600, 600, 600, 400][place] as number),
      }),
    );
    const { verdict, reference } = compareToPast(quarters, { asOf: "2026-04-01", season: "month" });
    expect([verdict, reference?.period]).toEqual(["better", "2025-Q1"]);
  });
});

test("a scorecard takes the season", () => {
  const [last] = days(29).slice(-1);
  const verdictOf = (season: "weekday" | "none"): unknown =>
    scorecard([(last as PastPeriod).measure], {
      ...{ past: { sessionEngagementRate: days(29) }, asOf: dayAt(29), season },
    }).rows[0]?.comparisons.past?.reference?.period;
  expect([verdictOf("weekday"), verdictOf("none")]).toEqual([dayAt(21), dayAt(27)]);
});

test.each([
  ["weekday", "2026-01", '"month" or "none" for a series of months'],
  ["month", "2026-W09", '"none" for a series of weeks'],
  ["month", "2026-01-05", '"weekday" or "none" for a series of days'],
  ["toString", "2026-01-05", '"weekday" or "none" for a series of days'],
])("the season %s is refused for %s", (season, period, message) => {
  const call = (): unknown =>
    compareToPast([{ period, measure: engagedOf(5) }], { season: season as "none" });
  expect(call).toThrow(InputError);
  expect(call).toThrow(message);
});
