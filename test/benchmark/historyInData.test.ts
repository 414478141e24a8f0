import { describe, expect, test } from "vitest";
import {
  compareToBenchmark,
  compareToPast,
  compareToPeers,
  compareToTarget,
  defineBenchmark,
  explainComparison,
  funnelOfPeers,
  scorecard,
} from "../../src/benchmark/index.js";
import {
  aggregate,
  compareManyMeasures,
  compareMeasures,
  leadConversionRate,
  orderTotalsAggregatorFor,
  returningCustomerRate,
  rollUp,
} from "../../src/index.js";

/** The rate of one month, in which `percent` of 500 customers had bought before. */
const rate = (percent: number, history?: string) =>
  returningCustomerRate({ returningCustomers: 5 * percent, customers: 500, history });

// A shop whose customers are always the same share of returning ones. Its file begins in January, so
// nobody can have bought before: the rate rises as the file grows.
const rising = [8, 21, 31, 43, 50, 57, 62, 68, 71, 73];
const series = (history?: string, years = 1) =>
  rising.map((percent, month) => ({
    period: `${2023 + years}-${String(month + 1).padStart(2, "0")}`,
    measure: rate(percent, history),
  }));
const sector = defineBenchmark({
  metric: "returningCustomerRate",
  statistic: "median",
  value: 0.4,
  unit: "fraction",
  source: { title: "Sector report", tier: "primary" },
});
const bands = defineBenchmark({
  metric: "returningCustomerRate",
  statistic: "thresholds",
  bands: [
    { name: "few", to: 0.2 },
    { name: "many", from: 0.2 },
  ],
  unit: "fraction",
  source: { title: "Sector report", tier: "primary" },
});
const range = defineBenchmark({
  metric: "returningCustomerRate",
  statistic: "range",
  range: { from: 0.2, to: 0.3 },
  unit: "fraction",
  source: { title: "Sector report", tier: "primary" },
});
const peers = [10, 20, 30, 35, 40].map((percent) => ({
  id: String(percent),
  value: percent / 100,
}));

describe("a measure whose history begins in the data has no verdict", () => {
  const inData = rate(73, "in-data");
  const told = rate(73, "complete");

  test.each([sector, bands, range])("against a benchmark", (benchmark) => {
    const comparison = compareToBenchmark(inData, benchmark);
    expect(comparison.verdict).toBe("undetermined");
    expect(comparison.reasons).toContain("history-in-data");
    expect(comparison.confidence).toBe("low");
    expect(compareToBenchmark(told, benchmark).verdict).toBe("better");
  });

  test("among peers", () => {
    expect(compareToPeers(inData, peers)).toMatchObject({
      verdict: "undetermined",
      reasons: ["history-in-data"],
    });
    expect(compareToPeers(told, peers).verdict).toBe("better");
  });

  test("against a target", () => {
    expect(compareToTarget(inData, { value: 0.5 })).toMatchObject({
      verdict: "undetermined",
      status: "unknown",
      reasons: ["history-in-data"],
    });
    expect(compareToTarget(told, { value: 0.5 }).verdict).toBe("better");
  });

  test("and its past has neither a trend nor signals", () => {
    const comparison = compareToPast(series("in-data"));
    expect(comparison).toMatchObject({
      verdict: "undetermined",
      reasons: ["history-in-data"],
      trend: null,
      control: null,
      signals: [],
    });
    expect(comparison.previous?.comparison).toMatchObject({
      distinguishable: null,
      pValue: null,
      reason: "history-in-data",
    });
    expect(compareToPast(series("complete")).trend?.direction).toBe("rising");
    expect(compareToPast(series()).trend?.direction).toBe("rising");
  });

  test("and two such measures are not distinguishable", () => {
    const first = rate(8, "in-data");
    expect(compareMeasures(inData, first)).toMatchObject({
      difference: 0.65,
      lower: null,
      upper: null,
      pValue: null,
      distinguishable: null,
      reason: "history-in-data",
    });
    // A month of the first year and a later one can be compared, and there is no verdict either.
    expect(compareMeasures(told, first).reason).toBe("history-in-data");
    expect(compareMeasures(first, told).reason).toBe("history-in-data");
    expect(() => rollUp([told, first], { disjoint: true })).toThrow(
      "must be none, as in the first",
    );
    expect(compareManyMeasures([[inData, first]])[0]?.distinguishable).toBeNull();
    expect(compareMeasures(told, rate(8, "complete")).distinguishable).toBe(true);
  });

  test("and its row of a scorecard stands on nothing", () => {
    const { rows } = scorecard([inData], { targets: { returningCustomerRate: { value: 0.5 } } });
    expect(rows[0]?.standing).toBe("unknown");
    expect(
      scorecard([told], { targets: { returningCustomerRate: { value: 0.5 } } }).rows[0]?.standing,
    ).not.toBe("unknown");
  });
});

describe("a history that begins on a date", () => {
  test("is complete for periods that begin at least a year later", () => {
    const later = compareToPast(series("2023-01-01"));
    expect(later.trend?.direction).toBe("rising");
    expect(later.definition).toBeUndefined();
    const exactly = compareToPast(
      series("2023-01-01", 0).map((one, place) => ({
        ...one,
        period: `2024-${String(place + 1).padStart(2, "0")}`,
      })),
    );
    expect([exactly.trend?.points, exactly.leftOut]).toEqual([10, []]);
    const tooEarly = compareToPast(series("2023-10-02"));
    expect(tooEarly).toMatchObject({ verdict: "undetermined", reasons: ["history-in-data"] });
  });

  test("leaves out the periods of its first year", () => {
    const mixed = compareToPast(series("2023-04-15"));
    expect(mixed.leftOut.filter(({ reason }) => reason === "definition-break")).toHaveLength(4);
    expect(mixed.period).toBe("2024-10");
  });

  test("is complete in totals of orders that all come at least a year later", () => {
    const orders = Array.from({ length: 400 }, (_, place) => ({
      customerId: place % 150,
      amount: 20,
      at: "2026-03-01",
      firstOrderAt: place % 3 === 0 ? "2026-03-01" : "2025-05-01",
    }));
    const since = (history: string) =>
      returningCustomerRate(aggregate(orders, orderTotalsAggregatorFor({ history })));
    const told = since("2025-03-01");
    expect(compareToBenchmark(told, sector).verdict).toBe("better");
    expect(compareMeasures(told, rate(8)).distinguishable).toBe(true);
    const untold = since("2025-03-02");
    expect(compareToBenchmark(untold, sector).reasons).toContain("history-in-data");
    expect(compareMeasures(untold, rate(8)).reason).toBe("history-in-data");
    const month = (measure: typeof told) =>
      compareToPast([...series("complete"), { period: "2026-03", measure }]);
    expect(month(told).reasons).not.toContain("history-in-data");
    expect(month(untold).reasons).toContain("history-in-data");
  });

  test("is in the data for a measure whose period is not known", () => {
    expect(compareToBenchmark(rate(73, "2020-01-01"), sector).reasons).toContain("history-in-data");
  });
});

test("a funnel leaves out peers whose history begins in the data, and peers of fractions", () => {
  const { points, leftOut } = funnelOfPeers([
    { id: "a", measure: leadConversionRate({ leads: 100, customersWon: 12 }) },
    { id: "b", measure: leadConversionRate({ leads: 100, customersWon: 12.5 }) },
    { id: "c", measure: leadConversionRate({ leads: 90, customersWon: 20 }) },
  ]);
  expect([points.map(({ id }) => id), leftOut]).toEqual([
    ["a", "c"],
    [{ id: "b", reason: "not-counts" }],
  ]);
  expect(funnelOfPeers([{ id: "a", measure: rate(8, "in-data") }]).leftOut).toEqual([
    { id: "a", reason: "history-in-data" },
  ]);
});

test("attributed fractions have no verdict, since counting says nothing about chance", () => {
  const fraction = leadConversionRate({ leads: 100, customersWon: 12.5 });
  expect(compareToTarget(fraction, { value: 0.3 })).toMatchObject({
    verdict: "undetermined",
    reasons: ["not-counts"],
  });
});

test("the explanation says that history begins in the data", () => {
  expect(explainComparison(compareToBenchmark(rate(73, "in-data"), sector))).toContain(
    "undetermined, since old customers may count as new",
  );
});
