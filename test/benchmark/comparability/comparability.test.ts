import { describe, expect, test } from "vitest";
import { type Benchmark, comparability, compareToBenchmark } from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  bounceRate,
  engagementRate,
  engagementRateByReach,
  InputError,
  type Measure,
  periodChurnRate,
} from "../../../src/index.js";

const source = { title: "A study", tier: "primary" } as const;
const bounces: Benchmark = {
  metric: "bounceRate",
  definition: { rule: "single-page" },
  industry: "retail",
  publishedIndustry: "Shopping",
  region: "Global",
  statistic: "mean",
  value: 0.5,
  unit: "fraction",
  source,
};
const left = bounceRate({ bouncedSessions: 45, sessions: 100, rule: "single-page" });
const value = averageOrderValue({ revenue: 100, orders: 2, currency: "USD" });
const worth: Benchmark = {
  metric: "averageOrderValue",
  statistic: "median",
  value: 45,
  unit: "money",
  currency: "USD",
  source,
};

describe("a measure and a benchmark are", () => {
  const unsaid = bounceRate({ bouncedSessions: 45, sessions: 100 });
  const { currency: _, ...anyMoney } = worth;
  test.each<[string, Measure, Benchmark, object, string, readonly string[]]>([
    ["exact where they are defined alike", left, bounces, {}, "exact", []],
    ["exact where the industry is its own", left, bounces, { industry: "RETAIL" }, "exact", []],
    ["exact by its publisher's name for it", left, bounces, { industry: "shopping" }, "exact", []],
    ["exact in one currency", value, worth, {}, "exact", []],
    ["compatible elsewhere", left, bounces, { region: "US" }, "compatible", ["other-region"]],
    [
      "compatible in another trade",
      left,
      bounces,
      { industry: "news", channel: "web" },
      "compatible",
      ["other-industry", "other-channel"],
    ],
    [
      "unknown where the measure does not say",
      unsaid,
      bounces,
      {},
      "unknown",
      ["definition-unknown"],
    ],
    ["unknown without its currency", value, anyMoney, {}, "unknown", ["definition-unknown"]],
    [
      "a mismatch by another rule",
      { ...left, definition: { rule: "not-engaged" } },
      bounces,
      {},
      "mismatch",
      ["definition-mismatch"],
    ],
    [
      "a mismatch in another currency",
      value,
      { ...worth, currency: "EUR" },
      {},
      "mismatch",
      ["definition-mismatch"],
    ],
  ])("%s", (_title, measure, benchmark, options, answer, reasons) => {
    const found = comparability(measure, benchmark, options);
    expect([found.comparability, found.reasons]).toEqual([answer, reasons]);
    expect(found.explanation === "").toBe(answer === "exact");
  });
});

describe("a benchmark that means something else is refused, with the difference in words", () => {
  const engaged = engagementRate({ likes: 30, comments: 5, followers: 1000 });
  const reach = engagementRateByReach({ likes: 30, comments: 5, reach: 500 });
  const byFollowers: Benchmark = {
    metric: "engagementRate",
    statistic: "median",
    value: 0.0036,
    unit: "fraction",
    source,
  };
  const yearly: Benchmark = {
    metric: "periodChurnRate",
    definition: { period: "year" },
    statistic: "median",
    value: 0.3,
    unit: "fraction",
    source,
  };
  const monthly = periodChurnRate({
    customersAtStart: 100,
    customersLeft: 5,
    method: "start",
    period: "month",
  });
  test.each<[string, Measure, Benchmark, string]>([
    [
      "a single-page bounce rate and a rate of sessions that were not engaged",
      { ...left, definition: { rule: "not-engaged" } },
      bounces,
      "benchmark.definition must be rule not-engaged, as in the measure: not-engaged and single-page bounces are different sessions, and one site has both rates",
    ],
    [
      "engagement by followers and engagement by reach",
      reach,
      byFollowers,
      "benchmark.metric must be engagementRateByReach, as in the measure: engagementRateByReach and engagementRate divide the same engagement by different things",
    ],
    [
      "monthly and annual churn",
      monthly,
      yearly,
      "benchmark.definition must be period month, as in the measure: a rate by month and a rate by year differ for the same customers",
    ],
    [
      "another KPI",
      engaged,
      bounces,
      "benchmark.metric must be engagementRate, as in the measure: engagementRate and bounceRate are different KPIs",
    ],
    [
      "dollars and euros",
      value,
      { ...worth, currency: "EUR" },
      'benchmark.currency must be USD, as in the measure: USD and EUR are different currencies, got "EUR"',
    ],
  ])("%s", (_title, measure, benchmark, message) => {
    expect(() => compareToBenchmark(measure, benchmark)).toThrow(message);
    expect(() => compareToBenchmark(measure, benchmark)).toThrow(InputError);
  });
  test("a mismatch is compared as an indication if the caller gives a reason", () => {
    const allowMismatch = "no figures by reach";
    const compared = compareToBenchmark(reach, byFollowers, { allowMismatch, independent: true });
    expect(compared).toMatchObject({
      verdict: "better",
      isIndication: true,
      comparability: "mismatch",
      confidence: "low",
      mismatch: allowMismatch,
    });
    expect(compared.reasons).toContain("definition-mismatch");
    expect(compared.explanation).toContain("divide the same engagement by different things");
  });
  test("another unit or currency is refused even with a reason", () => {
    const options = { allowMismatch: "why not" };
    const euros = { ...worth, currency: "EUR" };
    expect(() => compareToBenchmark(value, euros, options)).toThrow(
      "benchmark.currency must be USD",
    );
    expect(() => compareToBenchmark(engaged, worth, options)).toThrow(
      "benchmark.unit must be fraction",
    );
    expect(() => compareToBenchmark(engaged, bounces, { allowMismatch: " " })).toThrow(
      'allowMismatch must be text, got " "',
    );
  });
  test("a reason is left out of the result if there is no mismatch", () => {
    const compared = compareToBenchmark(left, bounces, { allowMismatch: "just in case" });
    expect([compared.isIndication, "mismatch" in compared]).toEqual([false, false]);
  });
});
