// The totals of random subscriptions, compared with a reading day by day.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  customerAcquisitionRate,
  retentionRateFromTotals,
  type SubscriptionTotals,
  subscriptionTotalsAggregator,
  subscriptionTotalsByPeriod,
  summarizeSubscriptions,
} from "../../../src/index.js";
import { dayByDay } from "./dayByDay.js";
import {
  anyOptions,
  dateOf,
  optionsOf,
  withChanges,
  withRevenueAtEnd,
} from "./randomSubscriptions.js";

const counts = [
  "customersAtStart",
  "customersLost",
  "customersLeft",
  "customersRetained",
  "newCustomers",
  "newCustomersStillActive",
  "customersReactivated",
  "customersPaused",
  "customersResumed",
  "customersLostFromPause",
  "customersAtEnd",
  "customerDays",
  "freeAtStart",
  "freeAtEnd",
] as const;
const money = [
  "revenueAtStart",
  "newRevenue",
  "churned",
  "contraction",
  "expansion",
  "reactivation",
  "pausedRevenue",
  "resumedRevenue",
  "revenueAtEnd",
] as const;

const [from, to] = [0, 20];
const aggregatorOf = (options: object): ReturnType<typeof subscriptionTotalsAggregator> =>
  subscriptionTotalsAggregator({ from: dateOf(from), to: dateOf(to), ...options });

describe("the totals of subscriptions with free plans, terms, changes, gaps and pauses", () => {
  test("are those of a reading day by day", () => {
    fc.assert(
      fc.property(fc.array(withRevenueAtEnd, { maxLength: 7 }), anyOptions, (pairs, options) => {
        const totals = aggregate(
          pairs.map(({ given }) => given),
          aggregatorOf(optionsOf(options)),
        );
        const expected = dayByDay(
          pairs.map(({ daily }) => daily),
          from,
          to,
          options,
        );
        for (const name of counts)
          expect([name, totals[name]]).toEqual([name, expected[name] ?? 0]);
        const { revenueAtStart = 0, churned = 0, contraction = 0 } = expected;
        for (const name of money) {
          // Where everything was lost, it is raised in its last digit to what the parts add up to.
          if (name === "revenueAtStart" && churned + contraction === revenueAtStart) {
            expect(totals.revenueAtStart).toBeCloseTo(revenueAtStart / 36, 12);
            continue;
          }
          expect([name, totals[name]]).toEqual([name, (expected[name] ?? 0) / 36]);
        }
        const { gap, asOf } = options;
        expect(totals.endedWithinGap).toBe(
          gap > 0 && asOf !== undefined ? (expected["endedWithinGap"] ?? 0) : undefined,
        );
        expect(totals.immature).toBe(asOf !== undefined && asOf < to ? true : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test("balance, for customers and for revenue, and every KPI accepts them", () => {
    fc.assert(
      fc.property(fc.array(withRevenueAtEnd, { maxLength: 12 }), anyOptions, (pairs, options) => {
        const totals = aggregate(
          pairs.map(({ given }) => given),
          aggregatorOf(optionsOf(options)),
        ) as Required<SubscriptionTotals>;
        expect(totals.customersAtEnd).toBe(
          totals.customersAtStart +
            totals.newCustomers +
            totals.customersReactivated +
            totals.customersResumed -
            totals.customersLeft -
            totals.customersPaused,
        );
        expect(totals.customersLost + totals.customersRetained).toBe(totals.customersAtStart);
        const newWhoLeft = totals.newCustomers - totals.newCustomersStillActive;
        const backWhoLeft = totals.customersLeft - totals.customersLost - newWhoLeft;
        const backStillActive = totals.customersReactivated - backWhoLeft;
        expect(retentionRateFromTotals(totals).numerator).toBe(
          totals.customersRetained + backStillActive,
        );
        const won =
          totals.newRevenue + totals.expansion + totals.reactivation + totals.resumedRevenue;
        const lost = totals.churned + totals.contraction + totals.pausedRevenue;
        expect(totals.revenueAtEnd).toBeCloseTo(totals.revenueAtStart + won - lost, 9);
        for (const method of ["start", "start-plus-new", "midpoint", "customer-days"] as const) {
          expect(() => summarizeSubscriptions({ ...totals, method })).not.toThrow();
        }
        expect(() => customerAcquisitionRate(totals)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe("the totals of each period in one pass", () => {
  const periods = {
    day: ["2026-01-01", "2026-01-15"],
    week: ["2025-W52", "2026-W04"],
    month: ["2025-12", "2026-03"],
  } as const;
  test.each(Object.entries(periods))(
    "by %s are those of each period alone",
    (period, [first, last]) => {
      fc.assert(
        fc.property(fc.array(withChanges, { maxLength: 7 }), anyOptions, (pairs, options) => {
          const subscriptions = pairs.map(({ given }) => given);
          const byPeriod = aggregate(
            subscriptions,
            subscriptionTotalsByPeriod({
              period: period as "day",
              timeZone: "UTC",
              from: first,
              to: last,
              ...optionsOf(options),
            }),
          );
          const starts = [...byPeriod.keys()].map(startOf);
          for (const [place, [key, totals]] of [...byPeriod].entries()) {
            const alone = subscriptionTotalsAggregator({
              from: starts[place] as string,
              to: starts[place + 1] ?? startOf(last),
              ...optionsOf(options),
            });
            expect([key, totals]).toStrictEqual([key, aggregate(subscriptions, alone)]);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** The first date of a period. */
function startOf(key: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(key);
  if (week === null) return key.length === 7 ? `${key}-01` : key;
  // The week that contains 4 January is the first; 2026-01-05 is the Monday of 2026-W02.
  const since2026 = (Number(week[1]) - 2026) * 52 + Number(week[2]) - 2;
  return dateOf(4 + since2026 * 7);
}
