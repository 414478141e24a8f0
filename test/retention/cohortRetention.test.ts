import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type CohortActivity,
  type CohortRetentionOptions,
  cohortActivityAggregator,
  cohortRetention,
  firstOrders,
  InputError,
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
      additive: "always",
      value: 0.5,
      percent: 50,
      numerator: 1,
      denominator: 2,
      scale: 1,
      definition: { period: "month", activity: "any", offset: 3 },
    });
  });

  test("cells of one offset roll up to the overall cell, and cells of different offsets do not", () => {
    const { cohorts, overall } = cohortRetention(some, monthly);
    const second = cohorts.map(({ cells }) => cells[1] as NonNullable<(typeof cells)[1]>);
    expect(rollUp(second)).toEqual(overall[1]);
    expect(() => rollUp(cohorts[0]?.cells ?? [])).toThrow("definition");
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
      [1, null],
    ]);
    expect(overall.map((cell) => cell.value)).toEqual([1, null, null]);
    const aMonthLater = cohortRetention(quarter, { ...options, asOf: "2026-05-01" });
    expect(aMonthLater.overall.map((cell) => cell.value)).toEqual([1, 0.5, null, null]);
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
    [{ firstSeen: {} }, "firstSeen must be a Map or a function"],
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
    expect(() => cohortRetention(some, options as never)).toThrow("options must be an object");
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
      Array.from({ length: 18 }, (_, k) => k > 15),
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
