import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  churnRate,
  customerAcquisitionRate,
  grossRevenueChurn,
  grossRevenueRetention,
  groupBy,
  InputError,
  netRevenueChurn,
  netRevenueRetention,
  periodChurnRate,
  quickRatio,
  retentionRate,
  retentionRateFromTotals,
  type Subscription,
  type SubscriptionTotals,
  subscriptionTotalsAggregator,
  summarizeSubscriptions,
} from "../../../src/index.js";

const january = subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01" });
const totalsOf = (subscriptions: Iterable<Subscription>): SubscriptionTotals =>
  aggregate(subscriptions, january);

/** 1 000 customers at the start, 50 of whom leave; 500 join, and 12 of those leave. */
function butterOfTheMonth(): Subscription[] {
  const starters = Array.from({ length: 1000 }, (_, place) => ({
    customerId: `starter ${place}`,
    startedAt: "2025-07-15",
    ...(place < 50 && { endedAt: "2026-01-10" }),
  }));
  const joiners = Array.from({ length: 500 }, (_, place) => ({
    customerId: `joiner ${place}`,
    startedAt: "2026-01-05",
    ...(place < 12 && { endedAt: "2026-01-20" }),
  }));
  return [...joiners, ...starters];
}

describe("the published definitions of churn, for the same subscriptions", () => {
  // Recurly, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
  test("agree with each other and with what was published", () => {
    const totals = totalsOf(butterOfTheMonth());
    expect(totals).toStrictEqual({
      customersAtStart: 1000,
      customersLost: 50,
      customersLeft: 62,
      customersRetained: 950,
      newCustomers: 500,
      newCustomersStillActive: 488,
      customersReactivated: 0,
      customersPaused: 0,
      customersResumed: 0,
      customersLostFromPause: 0,
      customersAtEnd: 1438,
      customerDays: 950 * 31 + 50 * 9 + 488 * 27 + 12 * 15,
      periodDays: 31,
      history: "in-data",
    });
    expect(periodChurnRate({ ...totals, method: "start" }).percent).toBe(6.2);
    expect(churnRate(totals).percent).toBe(5);
    const startPlusNew = periodChurnRate({ ...totals, method: "start-plus-new" });
    expect(startPlusNew.percent).toBeCloseTo(4.13, 2);
    const midpoint = periodChurnRate({ ...totals, method: "midpoint" });
    expect(midpoint.percent).toBeCloseTo(5.09, 2);
    const byDays = periodChurnRate({ ...totals, method: "customer-days" });
    expect(byDays.value).toBe((62 * 31) / 43256);
    expect(retentionRate(totals).percent).toBe(95);
    expect(retentionRateFromTotals(totals).percent).toBe(95);
    expect(customerAcquisitionRate(totals).percent).toBe(50);
  });
});

describe("customers who are there, are new, came back or left", () => {
  const nobody = {
    customersAtStart: 0,
    customersLost: 0,
    customersLeft: 0,
    customersRetained: 0,
    newCustomers: 0,
    newCustomersStillActive: 0,
    customersReactivated: 0,
    customersPaused: 0,
    customersResumed: 0,
    customersLostFromPause: 0,
    customersAtEnd: 0,
    periodDays: 31,
    history: "in-data",
  };
  const stays = { customersAtStart: 1, customersRetained: 1, customersAtEnd: 1 };
  const leaves = { customersAtStart: 1, customersLost: 1, customersLeft: 1 };
  const joins = { newCustomers: 1, newCustomersStillActive: 1, customersAtEnd: 1 };
  const comesBack = { customersReactivated: 1, customersAtEnd: 1 };
  test.each([
    ["on and on", [["2025-06-01"]], stays],
    ["gone before", [["2025-06-01", "2025-12-31"]], {}],
    ["gone as the period begins", [["2025-06-01", "2026-01-01"]], leaves],
    ["gone on its last day", [["2025-06-01", "2026-01-31"]], leaves],
    ["gone as the next one begins", [["2025-06-01", "2026-02-01"]], stays],
    ["begun as the period begins", [["2026-01-01"]], joins],
    ["begun on its last day", [["2026-01-31"]], joins],
    ["begun as the next one begins", [["2026-02-01"]], {}],
    ["come and gone", [["2026-01-05", "2026-01-20"]], { newCustomers: 1, customersLeft: 1 }],
    ["gone the same day", [["2026-01-05", "2026-01-05"]], { newCustomers: 1, customersLeft: 1 }],
    ["another plan at once", [["2025-06-01", "2026-01-10"], ["2026-01-10"]], stays],
    ["back after a pause", [["2025-06-01", "2026-01-10"], ["2026-01-20"]], stays],
    [
      "a second subscription at the same time",
      [["2025-06-01"], ["2026-01-10", "2026-01-20"]],
      stays,
    ],
    ["one of two ended", [["2025-06-01"], ["2025-07-01", "2026-01-20"]], stays],
    ["back after a year", [["2024-06-01", "2025-01-10"], ["2026-01-10"]], comesBack],
    [
      "back after a year, and gone again",
      [
        ["2024-06-01", "2025-01-10"],
        ["2026-01-10", "2026-01-20"],
      ],
      { customersReactivated: 1, customersLeft: 1 },
    ],
    ["back in the next period", [["2024-06-01", "2025-01-10"], ["2026-02-10"]], {}],
  ])("%s", (_, terms, expected) => {
    const subscriptions = terms.map(([startedAt = "", endedAt]) => ({
      customerId: "a",
      startedAt,
      endedAt,
    }));
    const counts = totalsOf(subscriptions);
    expect(counts).toMatchObject({ ...nobody, ...expected });
    expect(totalsOf([...subscriptions].reverse())).toEqual(counts);
  });

  test("without customers the revenue is 0", () => {
    expect(totalsOf([])).toStrictEqual({
      ...nobody,
      customerDays: 0,
      revenueAtStart: 0,
      newRevenue: 0,
      churned: 0,
      contraction: 0,
      expansion: 0,
      reactivation: 0,
      pausedRevenue: 0,
      resumedRevenue: 0,
      revenueAtEnd: 0,
      freeAtStart: 0,
      freeAtEnd: 0,
    });
  });

  test('1 and "1" are two customers', () => {
    const both = [1, "1"].map((customerId) => ({ customerId, startedAt: "2025-06-01" }));
    expect(totalsOf(both).customersAtStart).toBe(2);
  });

  test("there can be more customers than a column begins with", () => {
    const many = Array.from({ length: 100 }, (_, customerId) => ({
      customerId,
      startedAt: "2025-06-01",
      revenue: "0.10",
    }));
    expect(totalsOf(many)).toMatchObject({ customersRetained: 100, revenueAtStart: 10 });
  });
});

/** Customers with up to three subscriptions each around the period from 10 to 20, each with revenue. */
const customers = fc.array(
  fc.array(
    fc
      .record({
        startedAt: fc.integer({ min: 1e12, max: 1e12 + 22 }),
        lasts: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
        cents: fc.nat(1000),
        centsAtEnd: fc.option(fc.nat(1000), { nil: undefined }),
      })
      .map(({ startedAt, lasts, cents, centsAtEnd }) => ({
        startedAt,
        ...(lasts !== undefined && { endedAt: startedAt + lasts }),
        revenue: cents / 100,
        ...(centsAtEnd !== undefined && { revenueAtEnd: (centsAtEnd / 100).toFixed(2) }),
      })),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 12 },
);
const subscriptionsOf = (terms: readonly (readonly object[])[]): Subscription[] =>
  terms.flatMap((all, customerId) => all.map((one) => ({ ...one, customerId }) as Subscription));

describe("customers and revenue balance", () => {
  const [from, to] = [1e12 + 10, 1e12 + 20];
  const period = subscriptionTotalsAggregator({ from, to });
  const cents = (amount: number | undefined): number => Math.round((amount ?? Number.NaN) * 100);
  const revenueAt = (subscriptions: Subscription[], at: "start" | "end"): number => {
    const then = at === "start" ? from : to;
    const worth = ({ revenue, revenueAtEnd }: Subscription): unknown =>
      at === "start" ? revenue : (revenueAtEnd ?? revenue);
    return subscriptions
      .filter(
        ({ startedAt, endedAt = Infinity }) => Number(startedAt) < then && Number(endedAt) >= then,
      )
      .reduce((sum, one) => sum + cents(Number(worth(one))), 0);
  };

  test("for customers who come, leave and come back", () => {
    fc.assert(
      fc.property(customers, (terms) => {
        const subscriptions = subscriptionsOf(terms);
        const totals = aggregate(subscriptions, period);
        const { customersAtStart, customersAtEnd, newCustomers, customersLeft } = totals;
        const { customersReactivated } = totals;
        const came = newCustomers + customersReactivated;
        expect(customersAtEnd).toBe(customersAtStart + came - customersLeft);
        expect(totals.customersLost + totals.customersRetained).toBe(customersAtStart);
        const lost = cents(totals.churned) + cents(totals.contraction);
        const gained =
          cents(totals.newRevenue) + cents(totals.expansion) + cents(totals.reactivation);
        expect(cents(totals.revenueAtStart)).toBe(revenueAt(subscriptions, "start"));
        expect(cents(totals.revenueAtStart) + gained - lost).toBe(revenueAt(subscriptions, "end"));
      }),
    );
  });

  test("without reactivated customers, start plus new less left is the end", () => {
    fc.assert(
      fc.property(customers, (terms) => {
        const once = terms.map((all) => all.slice(0, 1));
        const totals = aggregate(subscriptionsOf(once), period);
        expect(totals.customersReactivated).toBe(0);
        expect(totals.customersAtStart + totals.newCustomers - totals.customersLeft).toBe(
          totals.customersAtEnd,
        );
      }),
    );
  });

  test("one period ends as the next begins", () => {
    const next = subscriptionTotalsAggregator({ from: to, to: 1e12 + 30 });
    fc.assert(
      fc.property(customers, (terms) => {
        const subscriptions = subscriptionsOf(terms).map((one) => ({
          ...one,
          revenueAtEnd: undefined,
        }));
        const before = aggregate(subscriptions, period);
        const after = aggregate(subscriptions, next);
        expect(after.customersAtStart).toBe(before.customersAtEnd);
        expect(after.freeAtStart).toBe(before.freeAtEnd);
        expect(after.revenueAtStart).toBe(before.revenueAtEnd);
      }),
    );
  });

  test("every KPI accepts the totals, whatever the subscriptions", () => {
    fc.assert(
      fc.property(customers, (terms) => {
        const totals = aggregate(subscriptionsOf(terms), period);
        for (const method of ["start", "start-plus-new", "midpoint"] as const) {
          expect(() => summarizeSubscriptions({ ...totals, method })).not.toThrow();
        }
        expect(() => customerAcquisitionRate(totals)).not.toThrow();
      }),
    );
  });
});

describe("revenue", () => {
  const old = "2025-06-01";
  test("moves by customer", () => {
    const totals = totalsOf([
      // Loses 5 on one subscription, gains 8 on another.
      { customerId: "grows", startedAt: old, revenue: 20, revenueAtEnd: 15 },
      { customerId: "grows", startedAt: "2026-01-10", revenue: 8 },
      // Changes from a plan of 30 to one of 19.90.
      { customerId: "shrinks", startedAt: old, endedAt: "2026-01-10", revenue: 30 },
      { customerId: "shrinks", startedAt: "2026-01-10", revenue: "19.90" },
      // The revenue at the end of what has ended is nobody's.
      { customerId: "leaves", startedAt: old, endedAt: "2026-01-10", revenue: 7, revenueAtEnd: 9 },
      { customerId: "joins", startedAt: "2026-01-10", revenue: 10, revenueAtEnd: 12 },
      {
        customerId: "joins and leaves",
        startedAt: "2026-01-10",
        endedAt: "2026-01-20",
        revenue: 4,
      },
      { customerId: "back", startedAt: "2024-06-01", endedAt: "2025-06-01", revenue: 50 },
      { customerId: "back", startedAt: "2026-01-10", revenue: 6 },
      { customerId: "later", startedAt: "2026-03-01", revenue: 99 },
    ]);
    expect(totals).toMatchObject({
      revenueAtStart: 57,
      newRevenue: 12,
      churned: 7,
      contraction: 10.1,
      expansion: 3,
      reactivation: 6,
    });
    expect(grossRevenueRetention(totals).value).toBe(399 / 570);
    expect(netRevenueRetention(totals).value).toBe(429 / 570);
    expect(grossRevenueChurn(totals).value).toBe(171 / 570);
    expect(netRevenueChurn(totals).value).toBe(81 / 570);
    expect(quickRatio(totals).value).toBe(210 / 171);
  });

  // BigDelta, https://bigdelta.com/library/metrics/nrr-vs-grr
  test("of a published example retains 90 % gross and 105 % net", () => {
    const totals = totalsOf([
      { customerId: 1, startedAt: old, endedAt: "2026-01-15", revenue: 1200 },
      { customerId: 2, startedAt: old, revenue: 5000, revenueAtEnd: 4200 },
      { customerId: 3, startedAt: old, revenue: "13800", revenueAtEnd: "16800" },
    ]);
    expect(grossRevenueRetention(totals).percent).toBe(90);
    expect(netRevenueRetention(totals).percent).toBe(105);
  });

  test("of one subscription that leaves it out is asked for by its position", () => {
    const full: Subscription = { customerId: 1, startedAt: old, revenue: 5, currency: "EUR" };
    const bare: Subscription = { ...full, startedAt: "2026-03-01", revenue: null };
    expect(totalsOf([full, full])).toMatchObject({ revenueAtStart: 10, currency: "EUR" });
    expect(() => totalsOf([full, full, bare])).toThrow(
      "subscriptions[2].revenue must be given, as in the subscriptions before it, got null",
    );
    expect(() => totalsOf([bare, full])).toThrow(
      "subscriptions[1].revenue must be left out, as in the subscriptions before it, got 5",
    );
    const [into, from] = [january.empty(), january.empty()];
    january.add(into, full);
    january.add(from, bare);
    expect(() => {
      january.merge(into, from);
    }).toThrow("revenue must be given");
    const totals = totalsOf([bare, bare]);
    expect(totals).not.toHaveProperty("revenueAtStart");
    expect(totals).not.toHaveProperty("freeAtEnd");
    expect(() => quickRatio(totals)).toThrow("newRevenue must be an amount");
    expect(() => totalsOf([{ ...bare, revenueAtEnd: 5 }])).toThrow(
      "subscriptions[0].revenue must be given where revenueAtEnd is, got null",
    );
  });

  test("that was lost entirely does not exceed the revenue at the start, in the last digit either", () => {
    const totals = totalsOf([
      { customerId: 1, startedAt: old, endedAt: "2026-01-15", revenue: 100 / 12 },
      { customerId: 2, startedAt: old, revenue: 70 / 12, revenueAtEnd: 0 },
    ]);
    expect(grossRevenueRetention(totals).value).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true })), (amounts) => {
        const lost = amounts.map((revenue, customerId) => ({
          customerId,
          startedAt: old,
          revenue,
          ...(customerId % 3 === 0 ? { endedAt: "2026-01-15" } : { revenueAtEnd: 0 }),
        }));
        expect(() => grossRevenueRetention(totalsOf(lost))).not.toThrow();
      }),
    );
  });

  test("in two currencies is refused, in one pass and in a merge", () => {
    const [euros, dollars] = ["EUR", "USD"].map((currency) => ({
      customerId: 1,
      startedAt: old,
      revenue: 5,
      currency,
    })) as [Subscription, Subscription];
    expect(() => totalsOf([euros, dollars])).toThrow(
      'subscriptions[1].currency must be EUR, as in the subscriptions before it, got "USD"',
    );
    const into = january.empty();
    january.add(into, euros);
    const from = january.empty();
    january.add(from, dollars);
    expect(() => {
      january.merge(into, from);
    }).toThrow("currency must be EUR");
    expect(january.result(into).customersAtStart).toBe(1);
  });
});

test("a period may be given in instants, written in any form", () => {
  const starts = [
    Date.UTC(2025, 11, 31, 17),
    new Date(Date.UTC(2025, 11, 31, 17)),
    "2026-01-01T00:00:00+07:00",
  ];
  const names = starts.map((from) => {
    const one = subscriptionTotalsAggregator({ from, to: "2026-01-31T17:00:00Z" });
    const subscription = { customerId: 1, startedAt: "2025-12-31T17:00:00Z" };
    expect(aggregate([subscription], one).newCustomers).toBe(1);
    return one.name;
  });
  const name = "subscriptionTotals(2025-12-31T17:00:00.000Z,2026-01-31T17:00:00.000Z)";
  expect(names).toEqual([name, name, name]);
  expect(january.name).toBe("subscriptionTotals(2026-01-01,2026-02-01)");
});

describe("options of subscription totals that are refused", () => {
  test.each([
    [undefined, "from must be a Date"],
    [null, "options must be a plain object"],
    [{ from: "2026-01-01", to: "2026-02-01", asof: "2026-03-01" }, "the closest is asOf"],
    [{ from: "2026-01-01" }, "to must be a Date"],
    [{ from: "2026-01-01", to: "2026-02-30" }, "to must be a Date"],
    [
      { from: "2026-01-01", to: 1e12 },
      "to must be a date alone exactly if from is one, got 1000000000000",
    ],
    [{ from: 1e12, to: "2026-01-01" }, 'to must be a date alone exactly if from is one, got "2026'],
    [{ from: "2026-01-01", to: "2026-01-01" }, "to must be later than from"],
    [{ from: 1e12 + 5, to: 1e12 }, "to must be later than from, got 1000000000000"],
  ])("%j", (options, message) => {
    expect(() => subscriptionTotalsAggregator(options as never)).toThrow(InputError);
    expect(() => subscriptionTotalsAggregator(options as never)).toThrow(message);
  });
});

test("the state of one period is refused by another", () => {
  const february = subscriptionTotalsAggregator({ from: "2026-02-01", to: "2026-03-01" });
  expect(() => february.restore(january.save(january.empty()))).toThrow(
    'saved must be a state that the aggregator "subscriptionTotals(2026-02-01,2026-03-01)" saved',
  );
});

describe("the summary of subscriptions", () => {
  const subscriptions: Subscription[] = [
    { customerId: 1, startedAt: "2025-06-01", revenue: 20, revenueAtEnd: 25 },
    { customerId: 2, startedAt: "2025-06-01", endedAt: "2026-01-20", revenue: 20 },
    { customerId: 3, startedAt: "2026-01-05", revenue: 30 },
  ];
  test("holds what each KPI gives, with the period and the method", () => {
    const totals = { ...totalsOf(subscriptions), period: "month", method: "midpoint" } as const;
    expect(summarizeSubscriptions(totals)).toStrictEqual({
      churnRate: churnRate(totals),
      periodChurnRate: periodChurnRate(totals),
      retentionRate: retentionRate(totals),
      retentionRateFromTotals: retentionRateFromTotals(totals),
      grossRevenueRetention: grossRevenueRetention(totals),
      netRevenueRetention: netRevenueRetention(totals),
      grossRevenueChurn: grossRevenueChurn(totals),
      netRevenueChurn: netRevenueChurn(totals),
      quickRatio: quickRatio(totals),
    });
    expect(summarizeSubscriptions(totals).churnRate.definition).toEqual({ period: "month" });
  });
  test("leaves out the KPIs whose fields the totals do not have", () => {
    const bare = subscriptions.map((one) => ({
      ...one,
      revenue: undefined,
      revenueAtEnd: undefined,
    }));
    expect(Object.keys(summarizeSubscriptions(totalsOf(bare)))).toEqual([
      "churnRate",
      "retentionRate",
      "retentionRateFromTotals",
    ]);
  });
});

test("the subscriptions of one plan have totals of their own", () => {
  const plans = [
    { plan: "basic", customerId: 1, startedAt: "2025-06-01", endedAt: "2026-01-10" },
    { plan: "pro", customerId: 1, startedAt: "2026-01-10" },
  ];
  const byPlan = aggregate(
    plans,
    groupBy(({ plan }) => plan, january),
  );
  expect(byPlan.get("basic")?.customersLost).toBe(1);
  expect(byPlan.get("pro")?.newCustomers).toBe(1);
  expect(totalsOf(plans)).toMatchObject({ customersRetained: 1, customersLost: 0 });
});

test("a former customer who comes back and leaves again does not break the period churn rate", () => {
  const totals = totalsOf([
    { customerId: 1, startedAt: "2024-06-01", endedAt: "2025-06-01" },
    { customerId: 1, startedAt: "2026-01-10", endedAt: "2026-01-20" },
  ]);
  expect(periodChurnRate({ ...totals, method: "start" }).reason).toBe("zero-denominator");
  expect(() => periodChurnRate({ ...totals, customersLeft: 2, method: "start" })).toThrow(
    "customersLeft must be at most customersAtStart + newCustomers + customersReactivated (1), got 2",
  );
});
