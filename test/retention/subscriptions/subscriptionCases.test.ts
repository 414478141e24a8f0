// What real subscriptions look like, each case with its value.
import { describe, expect, test } from "vitest";
import {
  aggregate,
  churnRate,
  customerAcquisitionRate,
  grossRevenueChurn,
  grossRevenueRetention,
  netRevenueChurn,
  netRevenueRetention,
  periodChurnRate,
  quickRatio,
  retentionRate,
  retentionRateFromTotals,
  type Subscription,
  type SubscriptionTotals,
  subscriptionTotalsAggregator,
  subscriptionTotalsByPeriod,
  summarizeSubscriptions,
} from "../../../src/index.js";

const march = { from: "2026-03-01", to: "2026-04-01" };
const old = "2025-09-01";
const totalsOf = (subscriptions: readonly Subscription[], options = {}): SubscriptionTotals =>
  aggregate(subscriptions, subscriptionTotalsAggregator({ ...march, ...options }));

describe("money follows money", () => {
  const pays: Subscription = { customerId: "pays", startedAt: old, revenue: 80 };
  const free: Subscription = {
    customerId: "upgrades",
    startedAt: old,
    endedAt: "2026-03-12",
    revenue: 0,
  };
  const paid: Subscription = { customerId: "upgrades", startedAt: "2026-03-12", revenue: 30 };

  test.each<[string, Subscription[]]>([
    ["in two subscriptions", [pays, free, paid]],
    ["in one subscription", [pays, { ...free, endedAt: null, revenueAtEnd: 30 }]],
    [
      "in changes",
      [
        pays,
        {
          customerId: "upgrades",
          startedAt: old,
          changes: [
            { at: old, revenue: 0 },
            { at: "2026-03-12", revenue: 30 },
          ],
        },
      ],
    ],
  ])("from free to paid is new revenue, %s", (_, subscriptions) => {
    const totals = totalsOf(subscriptions);
    expect(totals).toMatchObject({
      newRevenue: 30,
      expansion: 0,
      reactivation: 0,
      revenueAtEnd: 110,
      customersAtStart: 1,
      newCustomers: 1,
      customersAtEnd: 2,
      freeAtStart: 1,
      freeAtEnd: 0,
    });
    expect(netRevenueRetention(totals).percent).toBe(100);
    expect(quickRatio(totals).reason).toBe("no-losses");
  });

  test("from free to paid is reactivation after having paid before", () => {
    const earlier: Subscription = {
      customerId: "upgrades",
      startedAt: "2024-01-01",
      endedAt: "2024-05-01",
      revenue: 10,
    };
    const totals = totalsOf([pays, earlier, free, paid]);
    expect(totals).toMatchObject({
      newRevenue: 0,
      reactivation: 30,
      newCustomers: 0,
      customersReactivated: 1,
    });
    expect(netRevenueRetention(totals).percent).toBe(100);
  });

  test("from paid to free is churned, and the customer is lost", () => {
    const totals = totalsOf([
      pays,
      { customerId: "down", startedAt: old, revenue: 20, revenueAtEnd: 0 },
    ]);
    expect(totals).toMatchObject({
      churned: 20,
      contraction: 0,
      customersLost: 1,
      customersRetained: 1,
      freeAtEnd: 1,
    });
    expect(churnRate(totals).percent).toBe(50);
    expect(grossRevenueRetention(totals).percent).toBe(80);
  });

  test("many free customers do not dilute the churn of those who pay, unless they are counted", () => {
    const many = Array.from({ length: 38 }, (_, customerId) => ({
      customerId,
      startedAt: old,
      revenue: 0,
    }));
    const data = [
      pays,
      { customerId: "gone", startedAt: old, endedAt: "2026-03-02", revenue: 5 },
      ...many,
    ];
    expect(churnRate(totalsOf(data)).percent).toBe(50);
    expect(churnRate(totalsOf(data)).definition).toBeUndefined();
    const counted = churnRate({ ...totalsOf(data, { free: "count" }), period: "month" });
    expect(counted.percent).toBe(2.5);
    expect(counted.definition).toEqual({ free: "counted", period: "month" });
  });

  test("whoever counts free customers sees their money move as it does without them", () => {
    const totals = totalsOf([pays, free, paid], { free: "count" });
    expect(totals).toMatchObject({
      customersAtStart: 2,
      newCustomers: 0,
      customersRetained: 2,
      newRevenue: 30,
      expansion: 0,
      freeAtStart: 1,
    });
    expect(netRevenueRetention(totals).percent).toBe(100);
  });
});

describe("terms", () => {
  test("of different length are put on one scale", () => {
    const totals = totalsOf([
      { customerId: "by month", startedAt: old, revenue: 60 },
      { customerId: "by year", startedAt: old, endedAt: "2026-03-09", revenue: 720, term: "year" },
      {
        customerId: "for three years",
        startedAt: old,
        revenue: "2160.00",
        term: { amount: 3, unit: "year" },
      },
    ]);
    expect(totals.revenueAtStart).toBe(180);
    expect(totals.churned).toBe(60);
    expect(grossRevenueRetention(totals).value).toBe(2 / 3);
  });

  test("are converted exactly and rounded once", () => {
    const third = { startedAt: old, revenue: 0.1, term: "quarter" } as const;
    const totals = totalsOf([1, 2, 3].map((customerId) => ({ ...third, customerId })));
    expect(totals.revenueAtStart).toBe(0.1);
    const weekly = totalsOf([{ customerId: 1, startedAt: old, revenue: 7, term: "week" }]);
    expect(weekly.revenueAtStart).toBe(30.4375);
  });

  test("are converted to what the totals are for", () => {
    const data: Subscription[] = [
      { customerId: 1, startedAt: old, revenue: 100, term: "month" },
      { customerId: 2, startedAt: old, revenue: 100 },
    ];
    expect(totalsOf(data, { revenuePer: "year" }).revenueAtStart).toBe(1300);
    expect(totalsOf(data, { revenuePer: { amount: 6, unit: "month" } }).revenueAtStart).toBe(700);
  });
});

test("trials: whoever never paid was no customer, and who pays is one from the first payment on", () => {
  const totals = totalsOf([
    { customerId: "never", startedAt: "2026-02-20", endedAt: "2026-03-06", revenue: 0 },
    { customerId: "converts", startedAt: "2026-02-20", revenue: 0, revenueAtEnd: 40 },
    { customerId: "pays", startedAt: old, revenue: 40 },
  ]);
  expect(churnRate(totals).percent).toBe(0);
  expect(netRevenueRetention(totals).percent).toBe(100);
  expect(totals.newRevenue).toBe(40);
});

describe("pauses", () => {
  const data: Subscription[] = [
    {
      customerId: "rests",
      startedAt: old,
      revenue: 25,
      pauses: [{ from: "2026-03-08", to: "2026-04-19" }],
    },
    { customerId: "other", startedAt: old, revenue: 75 },
  ];
  test("bring in nothing, and nobody is lost or new by them", () => {
    const totals = totalsOf(data);
    expect(totals).toMatchObject({
      customersAtStart: 2,
      customersAtEnd: 1,
      customersPaused: 1,
      customersRetained: 2,
      customersLost: 0,
      pausedRevenue: 25,
      revenueAtEnd: 75,
      churned: 0,
      contraction: 0,
      customerDays: 31 + 7,
    });
    expect(churnRate(totals).percent).toBe(0);
    expect(retentionRate(totals).percent).toBe(100);
    expect(grossRevenueRetention(totals).percent).toBe(100);
    const april = aggregate(
      data,
      subscriptionTotalsAggregator({ from: "2026-04-01", to: "2026-05-01" }),
    );
    expect(april).toMatchObject({
      customersAtStart: 1,
      customersResumed: 1,
      customersAtEnd: 2,
      newCustomers: 0,
      customersReactivated: 0,
      resumedRevenue: 25,
      expansion: 0,
    });
  });

  test("of one of a customer's subscriptions are no contraction", () => {
    const totals = totalsOf([
      { ...data[0], customerId: "both" } as Subscription,
      { customerId: "both", startedAt: old, revenue: 10, revenueAtEnd: 8 },
    ]);
    expect(totals).toMatchObject({ pausedRevenue: 25, contraction: 2, customersPaused: 0 });
  });

  test("of a customer who then leaves are told", () => {
    const paused: Subscription = {
      customerId: "ends",
      startedAt: old,
      endedAt: "2026-03-20",
      revenue: 25,
      pauses: [{ from: "2026-02-08" }],
    };
    expect(totalsOf([paused])).toMatchObject({
      customersAtStart: 0,
      customersLost: 0,
      customersLeft: 0,
      customersLostFromPause: 1,
      churned: 0,
    });
  });
});

describe("gaps", () => {
  const data: Subscription[] = [
    { customerId: "retried", startedAt: old, endedAt: "2026-03-28", revenue: 50 },
    { customerId: "retried", startedAt: "2026-04-03", revenue: 50 },
    { customerId: "other", startedAt: old, revenue: 50 },
  ];
  test("shorter than the option are no churn, and no reactivation", () => {
    expect(churnRate(totalsOf(data)).percent).toBe(50);
    const bridged = totalsOf(data, { gap: { amount: 7, unit: "day" } });
    expect(churnRate(bridged).percent).toBe(0);
    expect(grossRevenueRetention(bridged).percent).toBe(100);
    const april = subscriptionTotalsAggregator({
      from: "2026-04-01",
      to: "2026-05-01",
      gap: { amount: 1, unit: "week" },
    });
    expect(aggregate(data, april)).toMatchObject({ customersReactivated: 0, customersAtStart: 2 });
  });
  test("of exactly the option are gaps", () => {
    expect(totalsOf(data, { gap: { amount: 6, unit: "day" } }).customersLost).toBe(1);
  });
  test("that may still be closed as the data end are no leaving yet", () => {
    const gap = { amount: 7, unit: "day" };
    const [first, , other] = data as [Subscription, Subscription, Subscription];
    const soon = totalsOf([first, other], { gap, asOf: "2026-04-02" });
    expect(soon).toMatchObject({ customersLost: 0, customersAtEnd: 2, endedWithinGap: 1 });
    const later = totalsOf([first, other], { gap, asOf: "2026-04-04" });
    expect(later).toMatchObject({ customersLost: 1, customersAtEnd: 1, endedWithinGap: 0 });
    expect(totalsOf([first, other], { gap })).not.toHaveProperty("endedWithinGap");
  });
});

test("whoever pauses is retained from totals too, also a new customer", () => {
  const pauses = [{ from: "2026-03-20" }];
  const data: Subscription[] = [
    { customerId: 1, startedAt: old },
    { customerId: 2, startedAt: old, pauses },
    { customerId: 3, startedAt: "2026-03-05", pauses },
    { customerId: 4, startedAt: "2026-03-05" },
    { customerId: 5, startedAt: old, pauses: [{ from: "2026-02-01", to: "2026-03-10" }] },
  ];
  const totals = totalsOf(data);
  expect(totals).toMatchObject({
    customersAtStart: 2,
    customersPaused: 2,
    customersResumed: 1,
    newCustomersStillActive: 2,
    customersAtEnd: 3,
  });
  expect(retentionRate(totals).percent).toBe(100);
  expect(retentionRateFromTotals(totals).percent).toBe(100);
});

test("a period that ends after the data do gives totals, and no KPI of them has a value", () => {
  const data: Subscription[] = [
    { customerId: 1, startedAt: old, revenue: 10, revenueAtEnd: 5 },
    { customerId: 2, startedAt: old, endedAt: "2026-03-05", revenue: 10 },
  ];
  const totals = totalsOf(data, { asOf: "2026-03-31" });
  expect(totals).toMatchObject({ customersLost: 1, immature: true });
  for (const measure of [
    churnRate(totals),
    retentionRate(totals),
    retentionRateFromTotals(totals),
    ...(["start", "start-plus-new", "midpoint", "customer-days"] as const).map((method) =>
      periodChurnRate({ ...totals, method }),
    ),
    grossRevenueChurn(totals),
    grossRevenueRetention(totals),
    netRevenueChurn(totals),
    netRevenueRetention(totals),
    quickRatio(totals),
    customerAcquisitionRate(totals),
  ]) {
    expect(measure).toMatchObject({ value: null, reason: "immature" });
    expect(measure.percent ?? null).toBeNull();
  }
  expect(totalsOf(data, { asOf: "2026-04-01" })).not.toHaveProperty("immature");
  expect(churnRate(totalsOf(data, { asOf: "2026-04-01" })).percent).toBe(50);
});

describe("rows as databases and tools give them", () => {
  test("null for no end keeps active subscriptions, also where wrong records are left out", () => {
    const data = Array.from({ length: 10 }, (_, customerId) => ({
      customerId,
      startedAt: old,
      endedAt: customerId === 0 ? "2026-03-07" : null,
    }));
    const { result, skipped } = aggregate(data, subscriptionTotalsAggregator(march), {
      invalid: "skip",
    });
    expect(skipped.count).toBe(0);
    expect(churnRate(result).percent).toBe(10);
  });

  test("epoch seconds are refused by name", () => {
    const period = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };
    const startedAt = Date.parse("2025-09-01T00:00:00Z") / 1000;
    expect(() =>
      aggregate([{ customerId: 1, startedAt }], subscriptionTotalsAggregator(period)),
    ).toThrow("it looks like epoch seconds: multiply by 1000");
  });

  test("data without any end say so", () => {
    const active = [{ customerId: 1, startedAt: old }];
    expect(totalsOf(active).noneEnded).toBe(true);
    const ended = { customerId: 2, startedAt: "2026-04-05", endedAt: "2026-04-06" };
    expect(totalsOf([...active, ended])).not.toHaveProperty("noneEnded");
    expect(totalsOf([])).not.toHaveProperty("noneEnded");
  });

  test("a subscription that ended and began anew in the period is one of the same customer", () => {
    const totals = totalsOf([
      { customerId: 1, startedAt: old, endedAt: "2026-03-10", revenue: 30 },
      { customerId: 1, startedAt: "2026-03-20", revenue: 45 },
    ]);
    expect(totals).toMatchObject({ customersLost: 0, expansion: 15, newRevenue: 0 });
  });
});

describe("history and definition", () => {
  const data: Subscription[] = [{ customerId: 1, startedAt: old, revenue: 10, revenueAtEnd: 5 }];
  test("that is not told is in the data, and KPIs that tell new customers carry it", () => {
    const totals = totalsOf(data);
    expect(totals.history).toBe("in-data");
    for (const measure of [
      quickRatio(totals),
      netRevenueChurn(totals),
      retentionRateFromTotals(totals),
      customerAcquisitionRate(totals),
      periodChurnRate({ ...totals, method: "start-plus-new" }),
    ]) {
      expect(measure.definition).toMatchObject({ history: "in-data" });
    }
    expect(churnRate(totals).definition).toBeUndefined();
    expect(netRevenueRetention(totals).definition).toBeUndefined();
  });
  test("that is complete leaves no key, and a date less than a year before the period is kept", () => {
    expect(totalsOf(data, { history: "complete" })).not.toHaveProperty("history");
    expect(quickRatio(totalsOf(data, { history: "2025-06-01" })).definition).toEqual({
      history: "2025-06-01",
    });
  });
  test("what is stated about the data is in every measure", () => {
    const totals = totalsOf(data, { definition: { plan: "pro" }, free: "count" });
    expect(churnRate(totals).definition).toEqual({ plan: "pro", free: "counted" });
    expect(() => totalsOf(data, { definition: { free: "x" }, free: "count" })).toThrow(
      "definition.free must be counted",
    );
    expect(() => totalsOf(data, { definition: { free: "counted" } })).toThrow(
      'definition.free must be left out, since the option `free` says it, got "counted"',
    );
    expect(() => totalsOf(data, { definition: { history: "complete" } })).toThrow(
      "no part of the definition",
    );
  });
});

describe("revenue by month", () => {
  const data: Subscription[] = [
    {
      customerId: "grows",
      startedAt: old,
      changes: [
        { at: old, revenue: 200 },
        { at: "2026-02-11", revenue: 250 },
      ],
    },
    { customerId: "stays", startedAt: old, revenue: 300 },
  ];
  const months = { period: "month", timeZone: "UTC", from: "2026-01", to: "2026-05" } as const;
  test("counts a change in the month in which it happens, and only there", () => {
    const byMonth = aggregate(data, subscriptionTotalsByPeriod(months));
    expect([...byMonth.keys()]).toEqual(["2026-01", "2026-02", "2026-03", "2026-04"]);
    expect(Array.from(byMonth.values(), (totals) => netRevenueRetention(totals).percent)).toEqual([
      100, 110, 100, 100,
    ]);
    expect(Array.from(byMonth.values(), ({ revenueAtEnd }) => revenueAtEnd)).toEqual([
      500, 550, 550, 550,
    ]);
  });
  test("says which months are not over", () => {
    const byMonth = aggregate(data, subscriptionTotalsByPeriod({ ...months, asOf: "2026-03-10" }));
    expect(Array.from(byMonth.values(), ({ immature }) => immature)).toEqual([
      undefined,
      undefined,
      true,
      true,
    ]);
    expect(churnRate(byMonth.get("2026-03") as SubscriptionTotals).reason).toBe("immature");
  });
  test("begins and ends by the clocks of the time zone", () => {
    const late = "2026-01-31T18:30:00Z";
    const one = { customerId: 1, startedAt: old + "T00:00:00Z", endedAt: late, revenue: 1 };
    const lostIn = (timeZone: string): string | undefined =>
      [...aggregate([one], subscriptionTotalsByPeriod({ ...months, timeZone }))].find(
        ([, totals]) => totals.customersLost === 1,
      )?.[0];
    expect([lostIn("UTC"), lostIn("Asia/Jakarta")]).toEqual(["2026-01", "2026-02"]);
    const dates = aggregate(
      [{ customerId: 1, startedAt: old, revenue: 1 }],
      subscriptionTotalsByPeriod({ ...months, timeZone: "America/New_York" }),
    );
    expect(dates.get("2026-03")?.customerDays).toBe(31);
    const instants = aggregate(
      [{ ...one, endedAt: null }],
      subscriptionTotalsByPeriod({ ...months, timeZone: "America/New_York", asOf: "2026-04-01" }),
    );
    expect(instants.get("2026-03")?.customerDays).toBe(31 - 1 / 24);
    expect(instants.get("2026-03")).not.toHaveProperty("immature");
    expect(instants.get("2026-04")?.immature).toBe(true);
  });
  test("takes years that begin in April, and keys in order", () => {
    const years = { ...months, period: "year", yearStart: "april" } as const;
    const byYear = aggregate(
      data,
      subscriptionTotalsByPeriod({ ...years, from: "FY2026", to: "FY2028" }),
    );
    expect([...byYear.keys()]).toEqual(["FY2026", "FY2027"]);
    expect(byYear.get("FY2026")?.newRevenue).toBe(550);
  });
  test.each([
    [{ ...months, to: "2026-01" }, "to must be later than from (2026-01)"],
    [{ ...months, from: "2026-W01" }, 'from must be the key of a month, such as "2026-03"'],
    [{ ...months, weekstart: "sunday" }, "options.weekstart must be left out"],
    [{ ...months, free: "ignore" }, "free must be one of leave-out, count"],
    [{ ...months, gap: 5 }, "gap must be one of minute, hour, day, week"],
    [{ ...months, revenuePer: "decade" }, "revenuePer must be one of minute, hour, day, week"],
    [{ ...months, asOf: "now" }, "asOf must be a Date"],
    [{ ...months, history: "2026" }, "history must be"],
  ])("options that cannot be right are refused: %j", (options, message) => {
    expect(() => subscriptionTotalsByPeriod(options as never)).toThrow(message);
  });
});

test("five published churn rates come from the same subscriptions", () => {
  const data = Array.from({ length: 20 }, (_, customerId): Subscription => {
    const startedAt = customerId < 16 ? old : "2026-03-11";
    return {
      customerId,
      startedAt,
      endedAt: customerId % 4 === 0 ? "2026-03-21" : null,
      revenue: 1,
    };
  });
  const { churnRate: churn, periodChurnRate: byDays } = summarizeSubscriptions({
    ...totalsOf(data),
    method: "customer-days",
  });
  expect(churn.value).toBe(4 / 16);
  // 12 × 31 + 4 × 20 + 3 × 21 + 1 × 10 days.
  expect(byDays?.value).toBe((5 * 31) / 525);
  expect(byDays?.numerator).toBe(5);
  expect(byDays?.denominator).toBe(525 / 31);
});
