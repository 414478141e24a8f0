import { describe, expect, test } from "vitest";
import {
  aggregate,
  fillPeriods,
  groupBy,
  InputError,
  orderAmountsAggregator,
  type PeriodOptions,
  periodBounds,
  periodKey,
  periodKeys,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
  type TimeUnit,
} from "../../src/index.js";
import { instant } from "../../src/kernel/timestamp.js";
import { calendarOf } from "../../src/period/calendar.js";

const units: readonly TimeUnit[] = ["day", "week", "month", "quarter", "year"];
const inJakarta = (period: TimeUnit): PeriodOptions => ({ period, timeZone: "Asia/Jakarta" });
const iso = (instant: number | string): string => new Date(instant).toISOString();
/** The bounds of a period as epoch milliseconds. */
function instantsOf(key: string, options: PeriodOptions): { from: number; to: number } {
  const { from, to } = periodBounds(key, options);
  return { from: instant("from", from), to: instant("to", to) };
}
const hour = 3_600_000;

function boundsOf(key: string, options: PeriodOptions): string {
  const { from, to } = periodBounds(key, options);
  return `${iso(from)} ${iso(to)}`;
}

describe("keys", () => {
  test.each([
    ["day", "2026-03-01"],
    ["week", "2026-W09"],
    ["month", "2026-03"],
    ["quarter", "2026-Q1"],
    ["year", "2026"],
  ] as const)("of a %s: %s", (period, key) => {
    expect(periodKey("2026-02-28T17:00:00Z", inJakarta(period))).toBe(key);
    expect(periodKeys(inJakarta(period))("2026-02-28T17:00:00Z")).toBe(key);
  });

  test("a Date, epoch milliseconds and text with an offset can be the same time", () => {
    const dayOf = periodKeys(inJakarta("day"));
    const instant = Date.parse("2026-02-28T17:00:00Z");
    for (const at of [new Date(instant), instant, "2026-03-01T00:00+07:00"]) {
      expect(dayOf(at)).toBe("2026-03-01");
    }
    expect(dayOf(instant - 1)).toBe("2026-02-28");
  });

  test("a date without a time is that date in every time zone", () => {
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
      expect(periodKey("2026-03-01", { period: "day", timeZone })).toBe("2026-03-01");
      expect(periodKey("2026-03-01", { period: "month", timeZone })).toBe("2026-03");
    }
  });

  test("the first week contains 4 January, whatever its first day", () => {
    const weeks = (at: string): string[] =>
      (["monday", "sunday", "saturday"] as const).map((weekStart) =>
        periodKey(at, { period: "week", timeZone: "UTC", weekStart }),
      );
    // ISO 8601's own examples of weeks: 2008-12-29 in 2009-W01, 2010-01-03 in 2009-W53.
    expect(weeks("2008-12-29")).toEqual(["2009-W01", "2008-W53/sunday", "2008-W53/saturday"]);
    expect(weeks("2010-01-03")).toEqual(["2009-W53", "2010-W01/sunday", "2010-W01/saturday"]);
    for (let year = 1990; year < 2030; year += 1) {
      expect(weeks(`${year}-01-04`)).toEqual([
        `${year}-W01`,
        `${year}-W01/sunday`,
        `${year}-W01/saturday`,
      ]);
    }
  });

  test("a week begins on the weekStart", () => {
    for (const [weekStart, day] of [
      ["monday", 1],
      ["sunday", 0],
      ["saturday", 6],
    ] as const) {
      const options = { period: "week", timeZone: "UTC", weekStart } as const;
      const { from } = periodBounds(periodKey("2026-03-18", options), options);
      expect(new Date(from).getUTCDay()).toBe(day);
    }
  });

  test("group orders, and an error names an order without a time", () => {
    const byMonth = groupBy(
      ({ at }: { amount: number; at: string }) => periodKey(at, inJakarta("month")),
      orderAmountsAggregator,
    );
    expect(() => aggregate([{ amount: 1, at: "2026-02-30" }], byMonth)).toThrow(
      "orders[0].at must be a Date",
    );
  });
});

describe("the length of days", () => {
  test.each([
    // Clocks that are set forward in spring and back in autumn.
    ["2026-03-08", "America/New_York", 23],
    ["2026-11-01", "America/New_York", 25],
    // Clocks that are changed by half an hour.
    ["2026-04-05", "Australia/Lord_Howe", 24.5],
    ["2026-10-04", "Australia/Lord_Howe", 23.5],
    // Clocks that skip midnight, so that the day begins at 01:00.
    ["2018-11-04", "America/Sao_Paulo", 23],
    ["2026-04-24", "Africa/Cairo", 23],
    // Clocks that were changed by 44 minutes and 30 seconds.
    ["1972-01-07", "Africa/Monrovia", 24 - 44.5 / 60],
    // Dates that the zone skipped.
    ["2011-12-30", "Pacific/Apia", 0],
    ["1993-08-21", "Pacific/Kwajalein", 0],
  ])("of %s in %s is %d hours", (key, timeZone, hours) => {
    const { from, to } = instantsOf(key, { period: "day", timeZone });
    expect((to - from) / hour).toBeCloseTo(hours, 9);
  });

  test("a spring day of 23 hours is one day of a week of seven", () => {
    const options = { period: "day", timeZone: "America/New_York" } as const;
    const { from, to } = instantsOf("2026-03-08", options);
    const keys = new Set(
      Array.from({ length: 23 }, (_, after) => periodKey(from + after * hour, options)),
    );
    expect([...keys]).toEqual(["2026-03-08"]);
    expect(periodKey(to, options)).toBe("2026-03-09");
    const week = instantsOf("2026-W10", { ...options, period: "week" });
    expect((week.to - week.from) / hour).toBe(7 * 24 - 1);
  });

  test.each([
    ["Liberia, 00:44:30 behind UTC", "Africa/Monrovia", Date.UTC(1972, 0, 1, 0, 44, 29)],
    ["Nepal, then at 05:30", "Asia/Kathmandu", Date.UTC(1971, 11, 31, 18, 29, 59)],
    ["Samoa, then east of the date line", "Pacific/Apia", Date.UTC(1972, 0, 1, 10, 59, 59)],
  ])("a year ends with its last second: %s", (_, timeZone, instant) => {
    const yearOf = periodKeys({ period: "year", timeZone });
    expect([yearOf(new Date(instant)), yearOf(new Date(instant + 1000))]).toEqual(["1971", "1972"]);
  });

  test("Samoa went from 29 to 31 December, and that December has 30 days", () => {
    const dayOf = periodKeys({ period: "day", timeZone: "Pacific/Apia" });
    const change = Date.UTC(2011, 11, 30, 10);
    expect([dayOf(change - 1), dayOf(change)]).toEqual(["2011-12-29", "2011-12-31"]);
    const bounds = `${iso(change)} ${iso(change)}`;
    expect(boundsOf("2011-12-30", { period: "day", timeZone: "Pacific/Apia" })).toBe(bounds);
    const { from, to } = instantsOf("2011-12", { period: "month", timeZone: "Pacific/Apia" });
    expect((to - from) / hour).toBe(30 * 24);
  });

  test("where clocks were set back over midnight, keys follow the clocks", () => {
    // At 00:01 on 2010-11-07 it was 23:01 on 2010-11-06 again.
    const options = { period: "day", timeZone: "America/St_Johns" } as const;
    const midnight = Date.UTC(2010, 10, 7, 2, 30);
    const minute = 60_000;
    const keys = [-1, 0, 1, 59, 60, 61].map((after) =>
      periodKey(midnight + after * minute, options).slice(8),
    );
    expect(keys).toEqual(["06", "07", "06", "06", "07", "07"]);
    expect(periodBounds("2010-11-07", options).from).toBe(midnight);
  });
});

test("bounds are half-open, and the next period begins where one ends", () => {
  expect(boundsOf("2026-Q1", { period: "quarter", timeZone: "America/New_York" })).toBe(
    "2026-01-01T05:00:00.000Z 2026-04-01T04:00:00.000Z",
  );
  expect(boundsOf("2026-03", { period: "month", timeZone: "Asia/Kathmandu" })).toBe(
    "2026-02-28T18:15:00.000Z 2026-03-31T18:15:00.000Z",
  );
  expect(boundsOf("2026-W09/sunday", { ...inJakarta("week"), weekStart: "sunday" })).toBe(
    "2026-02-28T17:00:00.000Z 2026-03-07T17:00:00.000Z",
  );
});

test("times are from the year 1 to 9999, whose keys have four digits", () => {
  const dayOf = periodKeys({ period: "day", timeZone: "UTC" });
  expect([dayOf("0001-01-01"), dayOf("9999-12-31T23:59:59Z")]).toEqual([
    "0001-01-01",
    "9999-12-31",
  ]);
  for (const period of units) {
    const options: PeriodOptions = { period, timeZone: "UTC", weekStart: "sunday" };
    for (const at of ["0001-01-01", "9999-12-31"]) {
      const { from, to } = instantsOf(periodKey(at, options), options);
      const parsed = Date.parse(at);
      expect(from <= parsed && parsed < to).toBe(true);
    }
  }
  for (const at of [
    "0000-12-31",
    new Date(8.64e15),
    new Date(-8.64e15),
    "9999-12-31T23:00:00-05:00",
  ]) {
    expect(() => dayOf(at)).toThrow("at must be a moment in the years from 1 to 9999");
  }
  expect(() => dayOf(new Date(8.64e15))).toThrow(/got Sat Sep 13 275760/);
});

test("days long ago and far ahead have their own keys, asked once or twice", () => {
  const dayOf = periodKeys({ period: "day", timeZone: "America/New_York" });
  const noons = [
    "1900-03-01",
    "1969-12-31",
    "1970-01-01",
    "2149-06-06",
    "2149-06-07",
    "2500-01-01",
  ];
  for (const _ of [1, 2]) {
    expect(noons.map((day) => dayOf(`${day}T12:00:00-05:00`))).toEqual(noons);
  }
});

describe("years that begin in another month", () => {
  const april = { timeZone: "Asia/Kolkata", yearStart: "april" } as const;
  test.each([
    ["2026-03-31", "FY2026", "FY2026-Q4", "2026-03"],
    ["2026-04-01", "FY2027", "FY2027-Q1", "2026-04"],
    ["2026-12-31", "FY2027", "FY2027-Q3", "2026-12"],
  ])("%s is in %s, %s and %s", (at, year, quarter, month) => {
    const keys = (["year", "quarter", "month"] as const).map((period) =>
      periodKey(at, { ...april, period }),
    );
    expect(keys).toEqual([year, quarter, month]);
  });

  test("bounds are those of the year's own months", () => {
    expect(boundsOf("FY2026", { ...april, period: "year" })).toBe(
      "2025-03-31T18:30:00.000Z 2026-03-31T18:30:00.000Z",
    );
    expect(boundsOf("FY2026-Q1", { period: "quarter", timeZone: "UTC", yearStart: 12 })).toBe(
      "2025-12-01T00:00:00.000Z 2026-03-01T00:00:00.000Z",
    );
  });

  test("January, by number and by name, changes nothing", () => {
    for (const yearStart of [1, "january"] as const) {
      expect(periodKey("2026-02-10", { period: "year", timeZone: "UTC", yearStart })).toBe("2026");
    }
  });

  test("gaps of fiscal quarters are filled, and calendar keys are refused among them", () => {
    const options = { period: "quarter", yearStart: 7 } as const;
    const filled = fillPeriods(new Map([["FY2026-Q4", 1]]), { ...options, to: "FY2027-Q2" });
    expect([...filled.keys()]).toEqual(["FY2026-Q4", "FY2027-Q1", "FY2027-Q2"]);
    expect(() => fillPeriods(new Map([["2026-Q4", 1]]), options)).toThrow('such as "FY2026-Q3"');
  });

  test.each([0, 13, 1.5, "mars", "April", true, {}])("yearStart %s is refused", (yearStart) => {
    expect(() =>
      periodKeys({ period: "year", timeZone: "UTC", yearStart: yearStart as never }),
    ).toThrow("yearStart must be a month from 1 to 12");
  });
});

describe("arithmetic of keys", () => {
  test.each([
    ["2026-03-01", "2026-02-28", "2025-03-01"],
    ["2024-02-29", "2024-02-28", null],
    ["2026-W01", "2025-W52", "2025-W01"],
    ["2026-W53", "2026-W52", null],
    ["2026-W09/sunday", "2026-W08/sunday", "2025-W09/sunday"],
    ["2026-01", "2025-12", "2025-01"],
    ["2026-Q1", "2025-Q4", "2025-Q1"],
    ["2026", "2025", "2025"],
    ["FY2026-Q1", "FY2025-Q4", "FY2025-Q1"],
    ["FY2026", "FY2025", "FY2025"],
    ["0001-01", null, null],
    ["FY0001-Q1", null, null],
    ["0001-01-01", null, null],
  ])("before %s comes %s, and a year earlier %s", (key, previous, lastYear) => {
    expect(previousPeriod(key)).toBe(previous);
    expect(samePeriodLastYear(key)).toBe(lastYear);
  });

  test.each(["2026-13", "2025-W53", "march", "", 2026, null])("%s is no key", (key) => {
    expect(() => previousPeriod(key as never)).toThrow("key must be the key of a");
    expect(() => samePeriodLastYear(key as never)).toThrow("key must be the key of a");
  });

  test("periods from one to another are listed, both included", () => {
    expect(periodsBetween("2026-W52", "2027-W01", { period: "week" })).toEqual([
      "2026-W52",
      "2026-W53",
      "2027-W01",
    ]);
    expect(periodsBetween("FY2026", "FY2026", { period: "year", yearStart: 4 })).toEqual([
      "FY2026",
    ]);
    expect(() => periodsBetween("2026-02", "2026-01", { period: "month" })).toThrow(
      "to must be no earlier than from (2026-02)",
    );
  });

  test("a list of periods agrees with stepping back", () => {
    const keys = periodsBetween("2024-01-01", "2027-12-31", { period: "day" });
    expect(keys).toHaveLength(1461);
    for (const [place, key] of keys.entries()) {
      if (place > 0) expect(previousPeriod(key)).toBe(keys[place - 1]);
    }
  });

  test("a misspelled option is refused with the right one", () => {
    const options = { period: "year", timeZone: "UTC", yearstart: 4 } as never;
    for (const call of [
      () => periodKey("2026-01-01", options),
      () => periodKeys(options),
      () => periodBounds("2026", options),
      () => periodsBetween("2026", "2026", options),
      () => fillPeriods(new Map(), options),
    ]) {
      expect(call).toThrow(
        "options.yearstart must be left out: there is no such option (the closest is yearStart)",
      );
    }
  });
});

describe("what is refused", () => {
  test.each([
    undefined,
    null,
    "",
    "Jakarta",
    "Asia/Djakarta!",
    "+07:00",
    "constructor",
    7,
    5n,
    ["Asia/Jakarta"],
    new Date(0),
  ])("the time zone %s", (timeZone) => {
    expect(() => periodKeys({ period: "day", timeZone: timeZone as never })).toThrow(InputError);
    expect(() => periodKey("2026-01-01", { period: "day", timeZone: timeZone as never })).toThrow(
      "timeZone must be an IANA time zone such as Asia/Jakarta, got",
    );
  });

  test.each([undefined, null, "hour", "Day", 7, "toString"])("the period %s", (period) => {
    expect(() => periodKeys({ period: period as never, timeZone: "UTC" })).toThrow(
      "period must be one of day, week, month, quarter, year",
    );
  });

  test.each(["friday", 0, "Monday"])("the first day of a week %s", (weekStart) => {
    const options = { period: "week", timeZone: "UTC", weekStart: weekStart as never } as const;
    expect(() => periodKeys(options)).toThrow("weekStart must be one of monday, sunday, saturday");
  });

  test.each([undefined, null, 5])("%s for options", (options) => {
    expect(() => periodKeys(options as never)).toThrow(InputError);
    expect(() => fillPeriods(new Map(), options as never)).toThrow(InputError);
  });

  test.each(["2026-02-30", "", null, undefined, {}])("the moment %s", (at) => {
    expect(() => periodKeys(inJakarta("month"))(at as never)).toThrow("at must be a Date");
    expect(() => periodKey(at as never, inJakarta("month"))).toThrow(InputError);
  });

  test.each([
    ["day", "2026-02-30", "2026-03-15"],
    ["day", "2026-3-15", "2026-03-15"],
    ["day", "0000-03-15", "2026-03-15"],
    ["day", "2026-03", "2026-03-15"],
    ["week", "2026-W54", "2026-W11"],
    ["week", "2026-W00", "2026-W11"],
    ["week", "2025-W53", "2026-W11"],
    ["week", "2026-W09/sunday", "2026-W11"],
    ["month", "2026-13", "2026-03"],
    ["month", "2026-00", "2026-03"],
    ["month", " 2026-01", "2026-03"],
    ["month", undefined, "2026-03"],
    ["quarter", "2026-Q5", "2026-Q1"],
    ["quarter", "2026-Q0", "2026-Q1"],
    ["quarter", "2026-q1", "2026-Q1"],
    ["year", 2026, "2026"],
    ["year", "26", "2026"],
    ["year", Symbol("2026"), "2026"],
  ] as const)("the key of a %s %s", (period, key, example) => {
    expect(() => periodBounds(key as never, inJakarta(period))).toThrow(
      `key must be the key of a ${period}, such as "${example}", got`,
    );
  });

  test("the key of a week with another first day", () => {
    const options = { ...inJakarta("week"), weekStart: "sunday" } as const;
    expect(() => periodBounds("2026-W09", options)).toThrow('such as "2026-W11/sunday"');
  });
});

test("the same options give the same calendar, and other options another", () => {
  const jakarta = calendarOf(inJakarta("week"));
  expect(calendarOf({ ...inJakarta("week"), weekStart: "monday" })).toBe(jakarta);
  for (const other of [{ weekStart: "sunday" }, { period: "day" }, { timeZone: "UTC" }] as const) {
    expect(calendarOf({ ...inJakarta("week"), ...other })).not.toBe(jakarta);
  }
});

describe("fillPeriods", () => {
  const month = { period: "month" } as const;

  test("puts periods in the order of time, with null for empty ones", () => {
    const filled = fillPeriods(
      new Map([
        ["2026-02", 5],
        ["2025-11", 0],
      ]),
      inJakarta("month"),
    );
    expect([...filled]).toEqual([
      ["2025-11", 0],
      ["2025-12", null],
      ["2026-01", null],
      ["2026-02", 5],
    ]);
  });

  test("knows the weeks of a year and the days of a month", () => {
    const weeks = fillPeriods(new Map(), { period: "week", from: "2026-W52", to: "2027-W01" });
    expect([...weeks.keys()]).toEqual(["2026-W52", "2026-W53", "2027-W01"]);
    const days = { period: "day", from: "2028-02-01", to: "2028-02-29" } as const;
    expect(fillPeriods(new Map(), days).size).toBe(29);
  });

  test("goes from `from` or the first key to `to` or the last key", () => {
    const keys = (from?: string, to?: string, ...known: string[]): string =>
      [...fillPeriods(new Map(known.map((key) => [key, 1])), { ...month, from, to }).keys()].join();
    expect(keys()).toBe("");
    expect(keys("2026-01")).toBe("2026-01");
    expect(keys(undefined, "2026-01")).toBe("2026-01");
    expect(keys("2026-01", "2026-03")).toBe("2026-01,2026-02,2026-03");
    expect(keys("2026-01", undefined, "2026-02")).toBe("2026-01,2026-02");
    expect(keys(undefined, "2026-03", "2026-02")).toBe("2026-02,2026-03");
  });

  test("does not change the Map, and keeps all its values", () => {
    const byPeriod = new Map([["2026-01", 1]]);
    fillPeriods(byPeriod, { ...month, to: "2026-03" });
    expect([...byPeriod]).toEqual([["2026-01", 1]]);
    expect(() => fillPeriods(byPeriod, { ...month, from: "2026-02" })).toThrow(
      'key must be that of a month from 2026-02, got "2026-01"',
    );
    expect(() => fillPeriods(byPeriod, { ...month, from: "2025-01", to: "2025-12" })).toThrow(
      'key must be that of a month from 2025-01 to 2025-12, got "2026-01"',
    );
  });

  test("refuses anything but a Map of such periods within the range", () => {
    for (const wrong of [undefined, null, {}, [["2026-01", 1]]]) {
      expect(() => fillPeriods(wrong as never, month)).toThrow("byPeriod must be a Map");
    }
    expect(() => fillPeriods(new Map([["2026-W09", 1]]), month)).toThrow(
      'key must be the key of a month, such as "2026-03", got "2026-W09"',
    );
    expect(() => fillPeriods(new Map(), { ...month, from: "2026" })).toThrow("from must be");
    expect(() => fillPeriods(new Map(), { ...month, to: "2026" })).toThrow("to must be");
    expect(() => fillPeriods(new Map(), { ...month, from: "2026-02", to: "2026-01" })).toThrow(
      'to must be no earlier than from (2026-02), got "2026-01"',
    );
    expect(() => fillPeriods(new Map(), { ...month, timeZone: "Jakarta" })).toThrow("timeZone");
  });
});

test("the options of keys say which keys have a period before, or one year earlier", () => {
  const quarters = { period: "quarter", timeZone: "UTC", yearStart: "april" } as const;
  expect(previousPeriod("FY2026-Q1", quarters)).toBe("FY2025-Q4");
  expect(samePeriodLastYear("FY2026-Q1", quarters)).toBe("FY2025-Q1");
  expect(() => previousPeriod("2026-Q1", quarters)).toThrow("key must be");
  expect(() => samePeriodLastYear("2026-03", { period: "week" })).toThrow("key must be");
  expect(previousPeriod("2026-W01/sunday", { weekStart: "sunday" })).toBe("2025-W53/sunday");
});

test("null is an option that is left out", () => {
  const none = { timeZone: null, weekStart: null, yearStart: null };
  expect(periodsBetween("2026-01", "2026-02", { period: "month", ...none })).toEqual([
    "2026-01",
    "2026-02",
  ]);
  expect(previousPeriod("2026-01", { period: null, ...none })).toBe("2025-12");
  expect(samePeriodLastYear("2026-01", { period: null, ...none })).toBe("2025-01");
});
