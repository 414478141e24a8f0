import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type CohortActivity,
  type CohortRetentionOptions,
  cohortActivityAggregator,
  cohortRetention,
  cohortRevenue,
  firstOrders,
  InputError,
  type Measure,
  rollUp,
} from "../../src/index.js";
import { cdnowOrders } from "../data/cdnow.js";

const monthly = {
  cohortBy: "month",
  period: "month",
  timeZone: "UTC",
  asOf: "2026-05-01",
} as const satisfies CohortRetentionOptions;
const did = (customerId: string | number, ...times: string[]): CohortActivity[] =>
  times.map((at) => ({ customerId, at }));
const some = [
  ...did("a", "2026-02-11", "2026-01-03", "2026-01-29", "2026-04-01"),
  ...did("b", "2026-01-31T23:59:59Z"),
  ...did("c", "2026-02-01T00:00:00Z", "2026-03-31T23:59:59.999Z", "2026-03-02"),
];
const table = (options: CohortRetentionOptions, activities: CohortActivity[] = some) => {
  const { cohorts, overall } = cohortRetention(activities, options);
  return [
    ...cohorts.map(({ cohort, size, cells }) => [cohort, size, ...cells.map((cell) => cell.value)]),
    ["overall", ...overall.map((cell) => `${cell.numerator}/${cell.denominator}`)],
  ];
};

describe("cohortRetention", () => {
  test("counts a few customers", () => {
    expect(table(monthly)).toEqual([
      ["2026-01", 2, 1, 0.5, 0, 0.5],
      ["2026-02", 1, 1, 1, 0, null],
      ["overall", "3/3", "2/3", "0/3", "1/2"],
    ]);
  });

  test("a cell is a measure that carries its period, activity and offset", () => {
    expect(cohortRetention(some, monthly).cohorts[0]?.cells[3]).toStrictEqual({
      metric: "cohortRetention",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
      value: 0.5,
      percent: 50,
      numerator: 1,
      denominator: 2,
      scale: 1,
      definition: { period: "month", activity: "any", history: "in-data", offset: 3 },
    });
  });

  test("cells of one offset roll up to the overall cell, and cells of different offsets do not", () => {
    const { cohorts, overall } = cohortRetention(some, monthly);
    const second = cohorts.map(({ cells }) => cells[1] as NonNullable<(typeof cells)[1]>);
    expect(() => rollUp(second)).toThrow(
      "options.disjoint must be true to roll up cohortRetention",
    );
    expect(rollUp(second, { disjoint: true })).toEqual(overall[1]);
    expect(() => rollUp(cohorts[0]?.cells ?? [], { disjoint: true })).toThrow("definition");
  });

  test("activity at a boundary belongs to the period that begins there (R1)", () => {
    expect(table(monthly, did("a", "2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00Z"))).toEqual([
      ["2026-01", 1, 1, 1, 0, 0],
      ["overall", "1/1", "1/1", "0/1", "0/1"],
    ]);
  });

  test("a cell not complete at asOf is null and keeps its numerator (R2)", () => {
    const { cohorts, overall } = cohortRetention(some, {
      ...monthly,
      asOf: "2026-04-30T23:59:59Z",
    });
    const april = cohorts[0]?.cells[3];
    expect(april).toMatchObject({ value: null, percent: null, reason: "immature" });
    expect(april).toMatchObject({ numerator: 1, denominator: 2 });
    expect(overall[3]).toMatchObject({ value: null, reason: "immature", denominator: 0 });
    // Complete from the moment on at which the period has ended.
    const inMay = cohortRetention(some, { ...monthly, asOf: "2026-05-01T00:00:00Z" });
    expect(inMay.cohorts[0]?.cells[3]).toMatchObject({ value: 0.5 });
    expect(inMay.overall).toHaveLength(4);
  });

  test("a record on the date that asOf is counts in a cell of its own, which is not complete", () => {
    const onTheDay = did("a", "2026-04-03", "2026-05-01", "2026-05-01T22:00:00Z");
    expect(table(monthly, onTheDay)).toEqual([
      ["2026-04", 1, 1, null],
      ["overall", "1/1", "0/0"],
    ]);
    const { cohorts } = cohortRetention(onTheDay, monthly);
    expect(cohorts[0]?.cells[1]).toMatchObject({ numerator: 1, reason: "immature" });
    const one = cohortActivityAggregator(monthly);
    const state = one.empty();
    for (const activity of onTheDay) one.add(state, activity);
    expect(one.result(one.restore(one.save(state)))).toEqual(one.result(state));
  });

  test("a cohort that is still open is not complete itself (R2)", () => {
    expect(table({ ...monthly, asOf: "2026-04-15" }, did("a", "2026-04-01"))).toEqual([
      ["2026-04", 1, null],
      ["overall", "0/0"],
    ]);
  });

  test("days of 23 and 25 hours are days (R3)", () => {
    const options = { ...monthly, cohortBy: "day", period: "day" } as const;
    const newYork = { ...options, timeZone: "America/New_York", asOf: "2026-03-10" };
    // 8 March had 23 hours: from midnight to the next midnight but one, 47.
    expect(table(newYork, did("a", "2026-03-07T05:00:00Z", "2026-03-09T04:00:00Z"))).toEqual([
      ["2026-03-07", 1, 1, 0, 1],
      ["overall", "1/1", "0/1", "1/1"],
    ]);
    const autumn = { ...newYork, asOf: "2026-11-03" };
    expect(table(autumn, did("a", "2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z"))).toEqual([
      ["2026-11-01", 1, 1, 0],
      ["overall", "1/1", "0/1"],
    ]);
  });

  test("a week begins on the day that the option names (R4)", () => {
    const options = { ...monthly, cohortBy: "week", period: "week", asOf: "2026-03-16" } as const;
    const sunday = did("a", "2026-03-06", "2026-03-08");
    expect(table(options, sunday)[0]).toEqual(["2026-W10", 1, 1, 0]);
    expect(table({ ...options, weekStart: "sunday" }, sunday)[0]?.slice(1)).toEqual([
      1,
      1,
      1,
      null,
    ]);
    expect(table({ ...options, weekStart: "saturday" }, sunday)[0]?.slice(1, 4)).toEqual([1, 1, 1]);
  });

  test("a customer who began before the records is counted as truncated and left out (R5)", () => {
    const firstSeen = new Map([
      ["a", "2025-11-20"],
      ["b", "2026-01-31"],
      ["c", "2026-01-05"],
    ]);
    const { cohorts, overall, truncated } = cohortRetention(some, { ...monthly, firstSeen });
    expect(truncated).toEqual({ customers: 1 });
    expect(cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([["2026-01", 2]]);
    expect(overall.map(({ numerator }) => numerator)).toEqual([2, 1, 1, 0]);
    expect(cohortRetention(some, monthly)).not.toHaveProperty("truncated");
  });

  test("customers are truncated if they began in a cell before that of the first record", () => {
    const activities = [...did("a", "2026-01-15"), ...did("b", "2026-01-20")];
    const seen = new Map([
      ["a", "2026-01-15"],
      ["b", "2026-01-02"],
    ]);
    const daily = { ...monthly, period: "day", asOf: "2026-02-01", firstSeen: seen } as const;
    expect(cohortRetention(activities, daily).truncated).toEqual({ customers: 1 });
    const asMonths = cohortRetention(activities, { ...monthly, firstSeen: seen });
    expect(asMonths.truncated).toEqual({ customers: 0 });
  });

  test("if all customers are truncated, there are no cohorts", () => {
    expect(cohortRetention(some, { ...monthly, firstSeen: () => "2020-01-01" })).toEqual({
      cohorts: [],
      overall: [],
      truncated: { customers: 3 },
    });
  });

  test("an option says whether the first period counts (R6)", () => {
    const repeat = cohortRetention(some, { ...monthly, activity: "repeat" });
    expect(repeat.cohorts.map(({ cells }) => cells.map((cell) => cell.numerator))).toEqual([
      [1, 1, 0, 1],
      [0, 1, 0, 0],
    ]);
    expect(repeat.overall[0]?.definition).toEqual({
      period: "month",
      activity: "repeat",
      history: "in-data",
      offset: 0,
    });
    expect(repeat.overall[0]?.value).toBe(1 / 3);
  });

  test("a record that came twice is not a repeat, in whatever notation", () => {
    const repeated = (times: string[]) =>
      cohortRetention(did("a", ...times), { ...monthly, activity: "repeat" }).overall[0]?.numerator;
    expect(repeated(["2026-01-03T10:00:00Z", "2026-01-03T12:00:00+02:00"])).toBe(0);
    expect(repeated(["2026-01-03", "2026-01-03"])).toBe(0);
    expect(repeated(["2026-01-03T10:00:00Z", "2026-01-03T10:00:01Z"])).toBe(1);
    expect(repeated(["2026-01-05", "2026-01-05", "2026-01-03"])).toBe(1);
    expect(repeated(["2026-02-05", "2026-02-07", "2026-01-03"])).toBe(0);
  });

  test("with firstSeen, the first record after it is a repeat", () => {
    const repeated = (firstSeen: string) =>
      cohortRetention(did("a", "2026-01-20T10:00:00Z"), {
        ...monthly,
        activity: "repeat",
        firstSeen: () => firstSeen,
      }).overall[0]?.numerator;
    expect(repeated("2026-01-03T00:00:00Z")).toBe(1);
    expect(repeated("2026-01-20T10:00:00Z")).toBe(0);
    // A date alone does not say that it was before.
    expect(repeated("2026-01-20")).toBe(0);
  });

  test("overall is pooled, not averaged (R7: PostHog #25998)", () => {
    const many = Array.from({ length: 99 }, (_, customer) => did(customer, "2026-01-05")).flat();
    const activities = [...many, ...did("x", "2026-02-05", "2026-03-05")];
    expect(cohortRetention(activities, monthly).overall[1]?.value).toBe(0.01);
  });

  test("local dates are those of the zone, whatever the machine's (R8)", () => {
    const late = did("a", "2026-01-31T18:00:00Z");
    expect(table({ ...monthly, timeZone: "Asia/Bangkok" }, late)[0]?.[0]).toBe("2026-02");
    expect(table({ ...monthly, timeZone: "UTC" }, late)[0]?.[0]).toBe("2026-01");
    expect(
      table({ ...monthly, timeZone: "Pacific/Honolulu" }, did("a", "2026-02-01"))[0]?.[0],
    ).toBe("2026-02");
  });

  test("cells are counted from the customer's own first period, and are complete once they are for the last customer of the cohort", () => {
    const options = { ...monthly, cohortBy: "quarter", asOf: "2026-04-01" } as const;
    const quarter = [
      ...did("a", "2026-01-03", "2026-02-05", "2026-03-31"),
      ...did("b", "2026-03-10"),
    ];
    const { cohorts, overall } = cohortRetention(quarter, options);
    expect(cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([["2026-Q1", 2]]);
    expect(cohorts[0]?.cells.map((cell) => [cell.numerator, cell.value])).toEqual([
      [2, 1],
      [1, null],
    ]);
    expect(overall.map((cell) => cell.value)).toEqual([1, null]);
    const aMonthLater = cohortRetention(quarter, { ...options, asOf: "2026-05-01" });
    expect(aMonthLater.overall.map((cell) => cell.value)).toEqual([1, 0.5, null]);
  });

  test("cohorts can be shorter than cells", () => {
    const options = { ...monthly, cohortBy: "day", asOf: "2026-03-01" } as const;
    expect(
      table(options, [...did(1, "2026-01-15", "2026-02-28"), ...did("1", "2026-01-16")]),
    ).toEqual([
      ["2026-01-15", 1, 1, 1],
      ["2026-01-16", 1, 1, 0],
      ["overall", "2/2", "1/2"],
    ]);
    // A week that lies in two months is complete with the month of its last day.
    const byWeek = { ...options, cohortBy: "week" } as const;
    expect(table(byWeek, did("a", "2026-01-27"))).toEqual([
      ["2026-W05", 1, 1, null],
      ["overall", "1/1", "0/0"],
    ]);
  });

  test.each([
    ["year", "2026"],
    ["quarter", "2026-Q1"],
    ["month", "2026-01"],
    ["week", "2026-W01"],
    ["day", "2026-01-03"],
  ] as const)("a cohort by %s is called %s", (cohortBy, cohort) => {
    const options = { ...monthly, cohortBy, period: "year", asOf: "2027-01-01" } as const;
    expect(table(options, did("a", "2026-01-03"))[0]).toEqual([cohort, 1, 1]);
  });

  test("without activities there are no cohorts", () => {
    expect(cohortRetention([], monthly)).toEqual({ cohorts: [], overall: [] });
    expect(cohortRetention([], { ...monthly, firstSeen: new Map() }).truncated).toEqual({
      customers: 0,
    });
  });

  test("a period in which nobody began has no cohort", () => {
    const gap = [...did("a", "2026-01-03"), ...did("b", "2026-03-03")];
    expect(cohortRetention(gap, monthly).cohorts.map(({ cohort }) => cohort)).toEqual([
      "2026-01",
      "2026-03",
    ]);
  });

  test("if clocks were set back over midnight, dates are those that the clocks showed", () => {
    // St. John's, 29 October 2006: at 00:01 it was 23:01 of the day before once more.
    const daily = {
      cohortBy: "day",
      period: "day",
      timeZone: "America/St_Johns",
      asOf: "2006-11-01",
      activity: "repeat",
    } as const;
    const first = Date.parse("2006-10-29T02:30:30Z");
    const activities = [first, first + 600_000].map((at) => ({ customerId: "a", at }));
    const { cohorts } = cohortRetention(activities, daily);
    expect(cohorts[0]?.cells.map(({ numerator }) => numerator)).toEqual([0, 1, 0, 0]);
    expect(cohortRetention(activities.reverse(), daily).cohorts).toEqual(cohorts);
  });
});

describe("cohortRetention refuses", () => {
  test.each([
    ["2026-05-02", 'no later than asOf (2026-05-01), got "2026-05-02"'],
    ["2026-05-02T00:00:00Z", "no later than asOf (2026-05-01)"],
    [
      new Date("2026-06-01T00:00:00Z"),
      'no later than asOf (2026-05-01), got "2026-06-01T00:00:00.000Z"',
    ],
    ["2026-02-30", "a Date"],
    [undefined, "a Date"],
    [new Date(Number.NaN), "a Date"],
  ])("the time %s", (at, message) => {
    const activities = [...some, { customerId: "z", at: at as string }];
    expect(() => cohortRetention(activities, monthly)).toThrow(
      `activities[${some.length}].at must be ${message}`,
    );
  });

  test("a record at asOf, to the millisecond", () => {
    const asOf = new Date("2026-03-01T12:00:00Z");
    const at = (time: string) =>
      cohortRetention([{ customerId: 1, at: time }], { ...monthly, asOf });
    expect(at("2026-03-01T11:59:59.999Z").cohorts).toHaveLength(1);
    expect(at("2026-03-01").cohorts).toHaveLength(1);
    expect(() => at("2026-03-01T12:00:00Z")).toThrow("before asOf (2026-03-01T12:00:00.000Z)");
  });

  test.each([
    [{ cohortBy: "fortnight" }, "cohortBy must be one of"],
    [{ period: undefined }, "period must be one of"],
    [{ timeZone: "Mars/Olympus" }, "timeZone must be"],
    [{ timeZone: undefined }, "timeZone must be"],
    [{ asOf: undefined }, "asOf must be a Date"],
    [{ asOf: "soon" }, "asOf must be a Date"],
    [{ weekStart: "friday" }, "weekStart must be one of"],
    [{ activity: "all" }, "activity must be one of"],
    [{ firstSeen: {} }, "firstSeen must be a Map, pairs of id and time, or a function"],
    [{ firstSeen: ["a"] }, "firstSeen[0] must be a pair of id and time"],
    [
      {
        firstSeen: [
          ["a", "2025-01-01"],
          ["a", "2025-01-02"],
        ],
      },
      "firstSeen[1][0] must be there once",
    ],
    [{ firstSeen: new Map() }, 'firstSeen must be known for every customer, got "a"'],
    [{ firstSeen: () => "then" }, "firstSeen must be a Date"],
    [
      { firstSeen: () => "2026-01-04" },
      'firstSeen must be no later than the first record of the customer (a), got "2026-01-04"',
    ],
  ])("the options %# %j", (change, message) => {
    const options = { ...monthly, ...change } as CohortRetentionOptions;
    expect(() => cohortRetention(some, options)).toThrow(InputError);
    expect(() => cohortRetention(some, options)).toThrow(message);
  });

  test.each([undefined, null, 5, "month"])("%j for options", (options) => {
    expect(() => cohortRetention(some, options as never)).toThrow("options must be a plain object");
  });

  test("something that is not iterable", () => {
    expect(() => cohortRetention(null as never, monthly)).toThrow("activities must be an iterable");
  });
});

describe("states of cohorts", () => {
  const saved = (options: CohortRetentionOptions = monthly) => {
    const one = cohortActivityAggregator(options);
    const state = one.empty();
    for (const activity of some) one.add(state, activity);
    return one.save(state);
  };

  test("can be continued under a later asOf, but not under an earlier one", () => {
    const later = cohortActivityAggregator({ ...monthly, asOf: "2026-06-01" });
    const state = later.restore(saved());
    later.add(state, { customerId: "b", at: "2026-05-05" });
    expect(later.result(state).cohorts[0]?.cells[4]?.value).toBe(0.5);
    const earlier = cohortActivityAggregator({ ...monthly, asOf: "2026-03-31" });
    expect(() => earlier.restore(saved())).toThrow("saved.state.latest must be no later than asOf");
  });

  test.each([
    { cohortBy: "week" },
    { period: "week" },
    { timeZone: "Asia/Bangkok" },
    { weekStart: "sunday" },
    { activity: "repeat" },
  ] as const)("are refused by other options: %j", (change) => {
    expect(() => cohortActivityAggregator({ ...monthly, ...change }).restore(saved())).toThrow(
      "saved must be a state that the aggregator",
    );
  });

  test.each([
    { firsts: [1, 2] },
    { firstDays: [0, 0, 0] },
    { again: [2, 0, 0] },
    { periods: [[1], [2]] },
    { periods: [[], [24312], [24313]] },
    { periods: [[24312, 24312], [24312], [24313]] },
    { latest: null },
    { latest: 5 },
    { ids: ["a", "a", "b"] },
  ])("that were tampered with are refused: %j", (change) => {
    const whole = saved();
    const state = { ...(whole.state as object), ...change };
    expect(() => cohortActivityAggregator(monthly).restore({ ...whole, state })).toThrow(
      InputError,
    );
  });
});

describe("cells", () => {
  test("no more are made than are wanted, and none after the first that is not complete", () => {
    const lengths = (options: CohortRetentionOptions): number[] => {
      const { cohorts, overall } = cohortRetention(some, options);
      return [...cohorts.map(({ cells }) => cells.length), overall.length];
    };
    expect(lengths(monthly)).toEqual([4, 4, 4]);
    expect(lengths({ ...monthly, cells: 3 })).toEqual([3, 3, 3]);
    expect(lengths({ ...monthly, cells: 1 })).toEqual([1, 1, 1]);
    expect(lengths({ ...monthly, cells: 99, asOf: "2026-04-15" })).toEqual([4, 3, 4]);
    const whole = cohortRetention(some, monthly);
    const cut = cohortRetention(some, { ...monthly, cells: 2 });
    expect(cut.overall).toEqual(whole.overall.slice(0, 2));
    expect(cut.cohorts[1]?.cells).toEqual(whole.cohorts[1]?.cells.slice(0, 2));
  });

  test("thirty cells of four years of daily cohorts take memory for thirty cells", () => {
    const days = 1460;
    const start = Date.parse("2022-01-01");
    const visits = Array.from({ length: 4 * days }, (_, place) => ({
      customerId: place % (2 * days),
      at: start + Math.floor(place / 4) * 864e5,
    }));
    const daily = { cohortBy: "day", period: "day", timeZone: "UTC" } as const;
    const asOf = new Date(start + days * 864e5);
    const { cohorts, overall } = cohortRetention(visits, { ...daily, asOf, cells: 30 });
    expect(overall).toHaveLength(30);
    const made = cohorts.reduce((sum, { cells }) => sum + cells.length, 0);
    expect(made).toBeLessThanOrEqual(30 * cohorts.length);
    expect(overall[0]?.denominator).toBe(2 * days);
  });
});

describe("rolling windows", () => {
  const rolling = {
    cohortBy: "day",
    period: "day",
    timeZone: "UTC",
    windows: "rolling",
    asOf: "2026-03-06",
  } as const satisfies CohortRetentionOptions;
  const values = (options: CohortRetentionOptions, ...activities: CohortActivity[]) =>
    cohortRetention(activities, options).overall.map(({ value }) => value);

  test("a return two minutes later, after midnight, lies within the first 24 hours", () => {
    const activities = [
      ...did("a", "2026-03-02T23:58:00Z", "2026-03-03T00:00:00Z"),
      ...did("b", "2026-03-02T02:00:00Z", "2026-03-03T21:00:00Z"),
    ];
    expect(values(rolling, ...activities)).toEqual([1, 0.5, 0, null]);
    expect(values({ ...rolling, windows: "calendar" }, ...activities)).toEqual([1, 1, 0, 0]);
  });

  test("the definition says so, and calendar periods say nothing", () => {
    const [cell] = cohortRetention(some, { ...rolling, asOf: "2026-05-01" }).overall;
    expect(cell?.definition).toEqual({
      period: "day",
      activity: "any",
      windows: "rolling",
      history: "in-data",
      offset: 0,
    });
    const [other] = cohortRetention(some, { ...monthly, windows: "calendar" }).overall;
    expect(other?.definition).not.toHaveProperty("windows");
  });

  test("between dates without a time, days are counted on the calendar", () => {
    // New York's 8 March 2026 has 23 hours.
    const newYork = { ...rolling, timeZone: "America/New_York", asOf: "2026-03-11" };
    expect(values(newYork, ...did("a", "2026-03-07", "2026-03-09"))).toEqual([1, 0, 1, 0, null]);
    const instants = did("a", "2026-03-07T05:00:00Z", "2026-03-09T04:00:00Z");
    expect(values(newYork, ...instants)).toEqual([1, 1, null]);
  });

  test("months begin on the same day of later months, at the latest on their last", () => {
    const byMonth = { ...rolling, period: "month", cohortBy: "month", asOf: "2026-06-01" } as const;
    const activities = did(
      "a",
      "2026-01-31",
      "2026-02-27",
      "2026-02-28",
      "2026-03-30",
      "2026-03-31",
    );
    const [cohort] = cohortRetention(activities, byMonth).cohorts;
    expect(cohort?.cells.map(({ numerator }) => numerator)).toEqual([1, 1, 1, 0, 0]);
    const timed = did("b", "2026-01-15T10:00:00Z", "2026-02-15T09:59:59Z", "2026-03-15T10:00:00Z");
    const [other] = cohortRetention(timed, byMonth).cohorts;
    expect(other?.cells.map(({ numerator }) => numerator)).toEqual([1, 0, 1, 0, 0]);
    expect(values({ ...byMonth, activity: "repeat" }, ...timed)).toEqual([1, 0, 1, 0, null]);
  });

  test("a repeat lies after the first moment, within the first window", () => {
    const twice = did("a", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z", "2026-03-02T09:00:00Z");
    const repeat = { ...rolling, activity: "repeat" } as const;
    expect(values(repeat, ...twice.slice(0, 2))[0]).toBe(0);
    expect(values(repeat, ...twice)[0]).toBe(1);
  });

  test.each(["day", "week", "month", "quarter"] as const)(
    "by %s they give what counting each customer's own windows gives",
    (period) => {
      const lengths = { day: 1, week: 7, month: 1, quarter: 3 };
      const hour = 3_600_000;
      const times = fc
        .integer({ min: 0, max: 24 * 300 })
        .map((h) => Date.UTC(2025, 0, 1) + h * hour);
      const activity = fc.record({ customerId: fc.nat(5), at: times });
      /** The beginning of a window of a customer, counted by hand. */
      const beginOf = (first: number, window: number): number => {
        if (period === "day" || period === "week")
          return first + window * lengths[period] * 24 * hour;
        const date = new Date(first);
        const month = date.getUTCMonth() + window * lengths[period];
        const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
        const day = Math.min(date.getUTCDate(), last);
        return Date.UTC(date.getUTCFullYear(), month, day) + (first % (24 * hour));
      };
      fc.assert(
        fc.property(fc.array(activity, { maxLength: 40 }), (activities) => {
          const asOf = new Date(Date.UTC(2025, 11, 1));
          const options = { ...rolling, period, cohortBy: "month", asOf } as const;
          const all = new Map<number, number[]>();
          for (const { customerId, at } of activities) {
            all.set(
              customerId,
              [...(all.get(customerId) ?? []), at].sort((a, b) => a - b),
            );
          }
          for (const { cohort, size, cells } of cohortRetention(activities, options).cohorts) {
            const members = [...all.values()].filter(
              ([first = 0]) => new Date(first).toISOString().slice(0, 7) === cohort,
            );
            expect(size).toBe(members.length);
            for (const [k, { numerator, value }] of cells.entries()) {
              const active = members.filter(([first = 0, ...rest]) =>
                [first, ...rest].some(
                  (at) => at >= beginOf(first, k) && at < beginOf(first, k + 1),
                ),
              ).length;
              expect(numerator).toBe(active);
              const ends = members.map(([first = 0]) => beginOf(first, k + 1));
              if (value !== null) expect(Math.max(...ends)).toBeLessThanOrEqual(asOf.getTime());
            }
          }
        }),
      );
    },
  );

  test("are merged and saved, with the moments of each customer", () => {
    const one = cohortActivityAggregator({ ...rolling, asOf: "2026-05-01", activity: "repeat" });
    const state = one.empty();
    const part = one.empty();
    for (const [place, activity] of some.entries()) one.add(place % 2 ? state : part, activity);
    one.merge(state, one.restore(JSON.parse(JSON.stringify(one.save(part)))));
    expect(one.result(state)).toEqual(aggregate(some, one));
  });
});

describe("members", () => {
  const joined = new Map([
    ["a", "2026-01-03"],
    ["b", "2026-01-20"],
    ["z", "2026-01-31"],
  ]);

  test("cohorts hold everybody who joined, also without a record", () => {
    const one = did("a", "2026-01-09", "2026-02-11");
    expect(table({ ...monthly, members: joined, cells: 2 }, one)).toEqual([
      ["2026-01", 3, 1 / 3, 1 / 3],
      ["overall", "1/3", "1/3"],
    ]);
    expect(table({ ...monthly, members: [...joined].values(), cells: 2 }, one)).toEqual(
      table({ ...monthly, members: joined, cells: 2 }, one),
    );
    // Nobody who joined did anything.
    expect(table({ ...monthly, members: joined, cells: 1 }, [])).toEqual([
      ["2026-01", 3, 0],
      ["overall", "0/3"],
    ]);
  });

  test("a record at the moment of joining is no repeat, and a later one is", () => {
    const repeat = { ...monthly, members: joined, activity: "repeat", cells: 1 } as const;
    expect(table(repeat, did("a", "2026-01-03"))[0]).toEqual(["2026-01", 3, 0]);
    expect(table(repeat, did("a", "2026-01-04"))[0]).toEqual(["2026-01", 3, 1 / 3]);
  });

  test("they tell where history begins, so nothing is said of it", () => {
    const [cell] = cohortRetention([], { ...monthly, members: joined }).overall;
    expect(cell?.definition).not.toHaveProperty("history");
    const told = cohortRetention([], { ...monthly, members: joined, history: "2026-01-01" });
    expect(told.overall[0]?.definition?.["history"]).toBe("2026-01-01");
  });

  test("ids may be bigints on one side and numbers on the other", () => {
    const members = [[5n, "2026-01-03"]] as const;
    const { cohorts } = cohortRetention(did(5, "2026-01-05"), { ...monthly, members });
    expect(cohorts[0]?.cells[0]?.value).toBe(1);
    const firstSeen = new Map([[5n, "2026-01-03"]]);
    for (const seen of [firstSeen, [...firstSeen], firstSeen.entries()]) {
      const told = { ...monthly, firstSeen: seen };
      expect(cohortRetention(did(5, "2026-01-05"), told).cohorts).toHaveLength(1);
    }
  });

  test.each([
    [
      { members: new Map([["b", "2026-01-01"]]) },
      'members must be known for every customer, got "a"',
    ],
    [{ members: new Map([["a", "2026-03-01"]]) }, "members must be no later than the first record"],
    [{ members: [["a", "2026-06-01"]] }, "members[0][1] must be no later than asOf (2026-05-01)"],
    [
      {
        members: [
          ["a", "2026-01-01"],
          ["a", "2026-01-02"],
        ],
      },
      'members[1][0] must be there once, got "a"',
    ],
    [{ members: ["a"] }, 'members[0] must be a pair of id and time, got "a"'],
    [{ members: [["", "2026-01-01"]] }, "members[0][0] must be a non-empty text"],
    [{ members: 3 }, "members must be an iterable"],
    [{ members: joined, firstSeen: joined }, "firstSeen must be left out where members are given"],
  ])("refused: %j", (change, message) => {
    const options = { ...monthly, ...change } as CohortRetentionOptions;
    expect(() => cohortRetention(did("a", "2026-01-09"), options)).toThrow(message);
  });
});

describe("what the caller tells", () => {
  test("a complete history leaves no key, and a date is kept", () => {
    const historyOf = (history?: string): unknown =>
      cohortRetention(some, { ...monthly, history }).overall[1]?.definition?.["history"];
    expect(historyOf()).toBe("in-data");
    expect(historyOf("in-data")).toBe("in-data");
    expect(historyOf("complete")).toBeUndefined();
    expect(historyOf("2025-01-02")).toBe("2025-01-02");
    expect(() => historyOf("2024")).toThrow('history must be "complete", "in-data" or an ISO date');
  });

  test("a date counts as complete for cohorts that begin at least a year later", () => {
    const activities = [
      { customerId: "a", at: "2025-01-30" },
      { customerId: "b", at: "2025-02-03" },
      { customerId: "c", at: "2025-03-01" },
      { customerId: "c", at: "2025-04-01" },
    ];
    const asked = { ...monthly, asOf: "2025-05-01", history: "2024-02-01" };
    const { cohorts, overall } = cohortRetention(activities, asked);
    const historyOf = ({ definition }: Measure): unknown => definition?.["history"];
    expect(cohorts.map(({ cells }) => cells.map(historyOf))).toEqual([
      ["2024-02-01", "2024-02-01", "2024-02-01", "2024-02-01"],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(new Set(overall.map(historyOf))).toEqual(new Set(["2024-02-01"]));
    const later = cohortRetention(activities.slice(1), asked);
    expect(new Set(later.overall.map(historyOf))).toEqual(new Set([undefined]));
    const orders = activities.map((one) => ({ ...one, amount: 1 }));
    const revenue = cohortRevenue(orders, asked);
    expect(revenue.cohorts.map(({ cells: [cell] }) => cell && historyOf(cell))).toEqual([
      "2024-02-01",
      undefined,
      undefined,
    ]);
    expect(revenue.cohorts[1]?.cumulative.map(historyOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(revenue.overallCumulative.map(historyOf)[0]).toBe("2024-02-01");
  });

  test("first times alone do not tell where history begins", () => {
    const { overall } = cohortRetention(some, { ...monthly, firstSeen: () => "2026-01-01" });
    expect(overall[0]?.definition?.["history"]).toBe("in-data");
  });

  test("a definition of one's own is in every cell", () => {
    const { overall, cohorts } = cohortRetention(some, {
      ...monthly,
      definition: { activity: "any", source: "app" },
    });
    expect([overall[2], cohorts[1]?.cells[0]].map((cell) => cell?.definition?.["source"])).toEqual([
      "app",
      "app",
    ]);
  });

  test.each([
    [{ definition: { period: "week" } }, 'definition.period must be month, got "week"'],
    [{ definition: { offset: 1 } }, "definition.offset must be left out"],
    [{ definition: { windows: "rolling" } }, 'windows` says it, got "rolling"'],
    [{ definition: { windows: "calendar" }, windows: "rolling" }, "must be rolling"],
    [{ definition: { history: "complete" } }, "no part of the definition"],
    [{ definition: { history: "in-data" }, history: "complete" }, "no part of the definition"],
    [{ cells: 0 }, "cells must be a whole number from 1 up, got 0"],
    [{ cells: 1.5 }, "cells must be a whole number from 1 up"],
    [{ windows: "sliding" }, "windows must be one of calendar, rolling"],
    [{ yearStart: "apr" }, "yearStart must be a month from 1 to 12"],
    [{ negative: "ignore" }, "negative must be one of refund, error"],
    [
      { cohortby: "month" },
      "options.cohortby must be left out: there is no such option (the closest is cohortBy)",
    ],
  ])("refused: %j", (change, message) => {
    expect(() => cohortRetention(some, { ...monthly, ...change } as never)).toThrow(message);
  });

  test("a year that begins in April divides cohorts and cells", () => {
    const yearly = { ...monthly, cohortBy: "year", period: "year", asOf: "2027-04-01" } as const;
    const activities = did("a", "2025-05-09", "2026-02-20");
    expect(table(yearly, activities)[0]).toEqual(["2025", 1, 1, 1, null]);
    expect(table({ ...yearly, yearStart: "april" }, activities)[0]).toEqual(["FY2026", 1, 1, 0]);
    const quarterly = { ...yearly, cohortBy: "quarter", yearStart: 4, cells: 2 } as const;
    expect(table(quarterly, activities)[0]).toEqual(["FY2026-Q1", 1, 1, 0]);
  });
});

describe("orders as activities", () => {
  const ordered = (customerId: string | null, at: string, amount: number, orderId?: string) => ({
    customerId,
    at,
    amount,
    ...(orderId !== undefined && { orderId }),
  });

  test("a refund is no activity, and makes nobody a member", () => {
    const orders = [
      ordered("a", "2026-01-04", 80),
      ordered("a", "2026-02-19", -80),
      ordered("b", "2026-01-12", 0),
      ordered("c", "2026-01-15", -5),
    ];
    expect(table(monthly, orders)).toEqual([
      ["2026-01", 2, 1, 0, 0, 0],
      ["overall", "2/2", "0/2", "0/2", "0/2"],
    ]);
    expect(() => cohortRetention(orders, { ...monthly, negative: "error" })).toThrow(
      'activities[1].amount must be 0 or more, since negative is "error"',
    );
  });

  test("the rows of an order are one activity, at the earliest of their times", () => {
    const orders = [
      ordered("a", "2026-02-10", 30, "o1"),
      ordered("a", "2026-01-31", 70, "o1"),
      ordered("a", "2026-03-05", 10, "o2"),
      ordered("a", "2026-03-05", -4, "o2"),
      ordered("a", "2026-04-05", -4, "o2"),
    ];
    expect(table(monthly, orders)[0]).toEqual(["2026-01", 1, 1, 0, 1, 0]);
    expect(table(monthly, [...orders].reverse())).toEqual(table(monthly, orders));
    const withoutIds = orders.map((order) => ({ ...order, orderId: null }));
    expect(table(monthly, withoutIds)[0]).toEqual(["2026-01", 1, 1, 1, 1, 0]);
    expect(() => cohortRetention([...orders, ordered("a", "2026-03-06", 5)], monthly)).toThrow(
      "activities[5].orderId must be there",
    );
  });

  test("activities of nobody are left out and counted", () => {
    const orders = [ordered("a", "2026-01-04", 80), ordered(null, "2026-01-05", 9)];
    const { cohorts, ordersWithoutCustomer } = cohortRetention(orders, monthly);
    expect([cohorts[0]?.size, ordersWithoutCustomer]).toEqual([1, 1]);
    const named = orders.map((order, place) => ({ ...order, orderId: place }));
    expect(cohortRetention(named, monthly).ordersWithoutCustomer).toBe(1);
    expect(cohortRetention(some, monthly)).not.toHaveProperty("ordersWithoutCustomer");
  });
});

test("random activities give what a simple count by hand gives", () => {
  const times = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 3, 30) });
  const activity = fc.record({ customerId: fc.nat(9), at: times });
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 60 }), (activities) => {
      const months = new Map<number, number[]>();
      for (const { customerId, at } of activities) {
        const date = new Date(at);
        const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
        months.set(customerId, [...(months.get(customerId) ?? []), month]);
      }
      const { cohorts } = cohortRetention(activities, monthly);
      expect(cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(months.size);
      for (const { cohort, size, cells } of cohorts) {
        const [year, month] = cohort.split("-").map(Number) as [number, number];
        const start = year * 12 + month - 1;
        const members = [...months.values()].filter((all) => Math.min(...all) === start);
        expect(size).toBe(members.length);
        for (const [k, cell] of cells.entries()) {
          const active = members.filter((all) => all.includes(start + k)).length;
          expect(cell.numerator).toBe(active);
          expect(cell.value).toBe(start + k < 2026 * 12 + 4 ? active / size : null);
        }
      }
    }),
  );
});

describe("the cohorts of CDNOW", () => {
  const options = { ...monthly, timeZone: "America/New_York", asOf: "1998-07-01" } as const;

  test("are the months of the first quarter of 1997, and hold all customers", () => {
    const { cohorts, overall } = cohortRetention(cdnowOrders(), options);
    expect(cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([
      ["1997-01", 7846],
      ["1997-02", 8476],
      ["1997-03", 7248],
    ]);
    expect(overall[0]).toMatchObject({ value: 1, denominator: 23_570 });
    expect(overall).toHaveLength(18);
    expect(cohorts[0]?.cells.map(({ reason }) => reason)).not.toContain("immature");
    expect(cohorts[2]?.cells.map(({ value }) => value === null)).toEqual(
      Array.from({ length: 17 }, (_, k) => k > 15),
    );
  });

  test("agree with counting the months of each customer by hand", () => {
    const orders = cdnowOrders();
    const monthsOf = new Map<string, Set<string>>();
    for (const { customerId, at } of orders) {
      monthsOf.set(customerId, (monthsOf.get(customerId) ?? new Set()).add(at.slice(0, 7)));
    }
    const keyAfter = (cohort: string, k: number): string =>
      new Date(Date.UTC(1997, Number(cohort.slice(5)) - 1 + k)).toISOString().slice(0, 7);
    for (const { cohort, cells } of cohortRetention(orders, options).cohorts) {
      const members = [...monthsOf.values()].filter((months) => [...months].sort()[0] === cohort);
      expect(cells.map(({ numerator }) => numerator)).toEqual(
        cells.map((_, k) => members.filter((months) => months.has(keyAfter(cohort, k))).length),
      );
    }
  });

  test("of records from 1997-02 on leave out the customers whose first orders are earlier", () => {
    const orders = cdnowOrders();
    const since = orders.filter(({ at }) => at >= "1997-02-01");
    const firstSeen = firstOrders(orders);
    const { cohorts, truncated } = cohortRetention(since, { ...options, firstSeen });
    const all = cohortRetention(orders, options);
    expect(cohorts.map(({ size }) => size)).toEqual([8476, 7248]);
    expect(truncated?.customers).toBe(
      new Set(
        since
          .filter(({ customerId }) => String(firstSeen.get(customerId)) < "1997-02")
          .map(({ customerId }) => customerId),
      ).size,
    );
    expect(cohorts[0]?.cells[3]?.numerator).toBe(all.cohorts[1]?.cells[3]?.numerator);
    // Without it January's customers look new, and the first cohort much too large.
    expect(cohortRetention(since, options).cohorts[0]?.size).toBeGreaterThan(8476);
  });

  test("are the same when they are merged from parts and saved as JSON", () => {
    const orders = cdnowOrders();
    const one = cohortActivityAggregator(options);
    const state = one.empty();
    for (const part of [orders.slice(0, 20_000), orders.slice(20_000)].reverse()) {
      const seen = one.empty();
      for (const order of part) one.add(seen, order);
      one.merge(state, one.restore(JSON.parse(JSON.stringify(one.save(seen)))));
    }
    expect(one.result(state)).toEqual(aggregate(orders, one));
  });
});
