import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Benchmark,
  compareToBenchmark,
  explainComparison,
  findBenchmarks,
  type Verdict,
} from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  cartAbandonmentRate,
  customerAcquisitionCost,
  InputError,
  lifetimeValueToAcquisitionCost,
  type Measure,
  netPromoterScoreFromCounts,
  newVisitorShare,
  openRate,
  sessionEngagementRate,
} from "../../../src/index.js";

const source = { title: "Sector report", tier: "primary" } as const;
const dataYears = { from: 2025, to: 2025 };
const asOf = "2026-03-01";
const sector: Benchmark = {
  metric: "sessionEngagementRate",
  industry: "retail",
  statistic: "median",
  value: 0.56,
  unit: "fraction",
  dataYears,
  source,
};
const { value: _, ...bare } = sector;
const ofQuantiles = (quantiles: Benchmark["quantiles"]): Benchmark => ({
  ...bare,
  statistic: "quantiles",
  quantiles,
});
const quartiles = ofQuantiles([
  { p: 0.25, value: 0.4 },
  { p: 0.5, value: 0.5 },
  { p: 0.75, value: 0.6 },
]);
const bands: Benchmark = {
  ...bare,
  statistic: "thresholds",
  bands: [
    { name: "poor", to: 0.3 },
    { name: "fair", from: 0.3, to: 0.6 },
    { name: "good", from: 0.6 },
  ],
};
const range: Benchmark = { ...bare, statistic: "range", range: { from: 0.4, to: 0.6 } };
const share = (engagedSessions: number, sessions: number): Measure =>
  sessionEngagementRate({ engagedSessions, sessions });
const point = (value: number, better: Measure["better"] = "higher"): Measure => ({
  ...sessionEngagementRate({ engagedSessions: 1, sessions: 2 }),
  kind: "derived",
  value,
  percent: 100 * value,
  better,
});

describe("the real case: 80 of 160 sessions against a sector median of 56 %", () => {
  test("is undetermined, with the interval that shows it", () => {
    const compared = compareToBenchmark(share(80, 160), sector, { asOf, industry: "Retail" });
    expect(compared).toMatchObject({
      verdict: "undetermined",
      reasons: ["within-noise", "units-unknown"],
      reference: 0.56,
      comparability: "exact",
      confidence: "medium",
      isSampleAdequate: true,
      percentile: null,
      zScore: null,
      band: null,
    });
    expect(compared.interval.lower).toBeCloseTo(0.4234, 4);
    expect(compared.interval.upper).toBeCloseTo(0.5766, 4);
    expect(compared.difference).toBeCloseTo(-0.06, 12);
    expect(explainComparison(compared)).toBe(
      "sessionEngagementRate 50.0% (42.3% to 57.7% at 95%) against a median of 56.0% for retail (Sector report, data of 2025): undetermined, since the interval holds the reference, so chance alone could make the difference.",
    );
  });
  test("is worse with ten times as many sessions", () => {
    expect(compareToBenchmark(share(800, 1600), sector).verdict).toBe("worse");
  });
});

describe("a figure alone", () => {
  test.each([
    [0.5, "worse"],
    [0.51, "similar"],
    [0.6, "similar"],
    [0.63, "better"],
  ])("%d without an interval is %s than 0.56, give or take a tenth", (value, verdict) => {
    const compared = compareToBenchmark(point(value), sector, { asOf });
    expect(compared.verdict).toBe(verdict);
    expect(compared.reasons).toEqual(["no-interval"]);
    expect([compared.confidence, compared.ratio]).toEqual(["low", value / 0.56]);
  });
  test("a stricter tolerance finds more differences", () => {
    expect(compareToBenchmark(point(0.6), sector, { tolerance: 0.05 }).verdict).toBe("better");
  });
  test("of 0 has a difference and no ratio", () => {
    const compared = compareToBenchmark(share(8, 16), { ...sector, value: 0 });
    expect([compared.difference, compared.ratio]).toEqual([0.5, null]);
    expect(compared.reasons).toContain("zero-reference");
  });
  test("rounded to 0 is beaten only by a measure beyond it", () => {
    const censored: Benchmark = { ...sector, value: 0.1, censored: "below" };
    expect(compareToBenchmark(share(50, 100), censored)).toMatchObject({
      verdict: "better",
      difference: null,
      ratio: null,
      reference: 0.1,
    });
    const low = compareToBenchmark(share(1, 100), censored);
    expect([low.verdict, low.reasons.includes("censored")]).toEqual(["undetermined", true]);
    const over: Benchmark = { ...sector, value: 0.9, censored: "above" };
    expect(compareToBenchmark(share(50, 100), over).verdict).toBe("worse");
    expect(compareToBenchmark(share(99, 100), over).verdict).toBe("undetermined");
  });
  test("is undetermined for a measure without a value", () => {
    const compared = compareToBenchmark(share(0, 0), sector);
    expect(compared).toMatchObject({ value: null, verdict: "undetermined", difference: null });
    expect(compared.reasons).toContain("no-value");
  });
  test("of a KPI without a better direction has no verdict, only a difference", () => {
    const fresh = newVisitorShare({ newVisitors: 700, returningVisitors: 300 });
    const compared = compareToBenchmark(fresh, { ...sector, metric: "newVisitorShare" });
    expect([compared.verdict, compared.reasons[0]]).toEqual(["undetermined", "no-direction"]);
  });
  test("of money names the currency, and lower is better", () => {
    const cost = customerAcquisitionCost({ costs: 15000, newCustomers: 150, currency: "USD" });
    const { benchmarks } = findBenchmarks({
      metric: "customerAcquisitionCost",
      industry: "retail",
      channel: "paid",
    });
    const compared = compareToBenchmark(cost, benchmarks[0] as Benchmark, { asOf: "2025-06-01" });
    expect(compared.verdict).toBe("better");
    expect(compared.reasons).toEqual(["mean-not-median"]);
    expect(explainComparison(compared)).toMatch(
      /100 USD .* against a mean of 226\.4 USD for retail, US/,
    );
  });
});

describe("a figure with its counts", () => {
  const counted: Benchmark = {
    ...sector,
    statistic: "share",
    value: 48 / 80,
    counts: { numerator: 48, denominator: 80 },
  };
  test("is tested: 56 of 70 against 48 of 80", () => {
    // Newcombe (1998), table II, row (a): 0.0524 to 0.3339.
    const compared = compareToBenchmark(share(56, 70), counted);
    expect(compared.verdict).toBe("better");
    expect(compared.pValue).toBeLessThan(0.05);
    expect(compared.pValue).toBeGreaterThan(0);
  });
  test("is less certain than the same figure without counts", () => {
    expect(
      compareToBenchmark(share(52, 75), {
        ...counted,
        value: 0.58,
        counts: { numerator: 58, denominator: 100 },
      }).verdict,
    ).toBe("undetermined");
    expect(compareToBenchmark(share(52, 75), { ...sector, value: 0.58 }).verdict).toBe("better");
  });
  test("counts as a figure alone against a measure without counts", () => {
    const compared = compareToBenchmark(
      { ...point(0.9), numerator: undefined } as Measure,
      counted,
    );
    expect([compared.verdict, compared.pValue]).toEqual(["better", null]);
  });
});

describe("quantiles", () => {
  test.each([
    [0.3, { below: 25, text: "below 25" }],
    [0.4, { value: 25, text: "25" }],
    [0.45, { value: 37.5, text: "37.5" }],
    [0.5, { value: 50, text: "50" }],
    [0.6, { value: 75, text: "75" }],
    [0.601, { above: 75, text: "above 75" }],
  ])("%d stands at %j, never beyond the outer ones", (value, percentile) => {
    const compared = compareToBenchmark(point(value), quartiles);
    expect(compared.percentile).toEqual(percentile);
    expect(compared.performancePercentile).toEqual(percentile);
    expect(compared.reference).toBe(0.5);
  });
  test("are counted from the other end if lower is better", () => {
    const performances = [0.3, 0.45, 0.7].map(
      (value) => compareToBenchmark(point(value, "lower"), quartiles).performancePercentile,
    );
    expect(performances).toEqual([
      { above: 75, text: "above 75" },
      { value: 62.5, text: "62.5" },
      { below: 25, text: "below 25" },
    ]);
    expect(compareToBenchmark(point(0.45, "neither"), quartiles).performancePercentile).toBeNull();
  });
  test("that are equal share the percentile between them", () => {
    const tied = ofQuantiles([
      { p: 0.1, value: 0.2 },
      { p: 0.29, value: 0.2 },
      { p: 0.5, value: 0.4 },
    ]);
    const at = (value: number): unknown => compareToBenchmark(point(value), tied).percentile;
    expect(at(0.2)).toEqual({ value: 19.5, text: "19.5" });
    expect(at(0.1)).toEqual({ below: 10, text: "below 10" });
    expect(at(0.3)).toEqual({ value: 39.5, text: "39.5" });
    const above = ofQuantiles([
      { p: 0.25, value: 0.2 },
      { p: 0.5, value: 0.4 },
      { p: 0.75, value: 0.4 },
    ]);
    expect(compareToBenchmark(point(0.3), above).percentile).toMatchObject({ value: 37.5 });
  });
  test("without the median decide only beyond the quantiles next to it", () => {
    const outer = ofQuantiles([
      { p: 0.25, value: 0.4 },
      { p: 0.75, value: 0.6 },
    ]);
    const verdicts = [300, 500, 700].map((many) => compareToBenchmark(share(many, 1000), outer));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["worse", "undetermined", "better"]);
    expect(verdicts[1]?.reasons).toContain("censored");
    expect(verdicts[0]?.reference).toBeNull();
    const top = ofQuantiles([{ p: 0.9, value: 0.6 }]);
    expect(compareToBenchmark(share(100, 1000), top).verdict).toBe("undetermined");
    expect(compareToBenchmark(share(700, 1000), top).verdict).toBe("better");
  });
  test("of a published report: opened flows at Klaviyo", () => {
    const { benchmarks } = findBenchmarks({
      metric: "openRate",
      industry: "e-commerce",
      year: 2023,
    });
    const compared = compareToBenchmark(
      openRate({ uniqueOpens: 600, delivered: 1000 }),
      benchmarks[0] as Benchmark,
    );
    expect([compared.verdict, compared.performancePercentile?.text]).toEqual(["better", "69.9"]);
  });
});

describe("a range", () => {
  test.each([
    [0.3, "worse", "below", 0.4],
    [0.38, "similar", "below", 0.4],
    [0.5, "similar", "within", 0.5],
    [0.7, "better", "above", 0.6],
  ])("%d is %s, %s, nearest to %d", (value, verdict, band, reference) => {
    const compared = compareToBenchmark(point(value), range);
    expect([compared.verdict, compared.band, compared.reference]).toEqual([
      verdict,
      band,
      reference,
    ]);
  });
  test("contains a measure whose whole interval lies in it", () => {
    expect(compareToBenchmark(share(500, 1000), range).verdict).toBe("similar");
    expect(compareToBenchmark(share(42, 100), range, { tolerance: 0 }).verdict).toBe(
      "undetermined",
    );
    expect(compareToBenchmark(share(700, 1000), range).verdict).toBe("better");
  });
});

describe("thresholds", () => {
  test("a value on the limit is in the better band", () => {
    const band = (value: number, better: Measure["better"]): unknown =>
      compareToBenchmark(point(value, better), bands).band;
    expect([band(0.3, "higher"), band(0.3, "lower")]).toEqual(["fair", "poor"]);
    expect([band(0.6, "higher"), band(0.6, "lower")]).toEqual(["good", "fair"]);
  });
  test("the best band is better, the worst is worse, and those between are similar", () => {
    const verdicts = [200, 450, 700, 600].map(
      (many) => compareToBenchmark(share(many, 1000), bands).verdict,
    );
    expect(verdicts).toEqual(["worse", "similar", "better", "undetermined"]);
    const lower = [0.2, 0.45, 0.7].map(
      (value) => compareToBenchmark(point(value, "lower"), bands).verdict,
    );
    expect(lower).toEqual(["better", "similar", "worse"]);
  });
  test("do not age, and one of two bands has the limit as its reference", () => {
    const { benchmarks } = findBenchmarks({
      metric: "lifetimeValueToAcquisitionCost",
      tier: "rule of thumb",
    });
    const ratio = lifetimeValueToAcquisitionCost({
      lifetimeValue: 300,
      acquisitionCost: 100,
    });
    const compared = compareToBenchmark(ratio, benchmarks[0] as Benchmark, { asOf });
    expect(compared).toMatchObject({ verdict: "better", band: "at least 3", reference: 3 });
    expect(compared.reasons).toEqual(["no-interval", "weak-source"]);
    const old = { ...bands, dataYears: { from: 1999, to: 1999 } };
    expect(compareToBenchmark(share(50, 100), old, { asOf }).age?.level).toBe("fresh");
  });
});

test("a z-score needs a published standard deviation", () => {
  const mean: Benchmark = { ...sector, statistic: "mean", value: 0.4 };
  expect(compareToBenchmark(point(0.5), { ...mean, standardDeviation: 0.05 }).zScore).toBeCloseTo(
    2,
  );
  expect(compareToBenchmark(point(0.5), mean).zScore).toBeNull();
});

describe("the age of the data", () => {
  const level = (metric: string, date: string): unknown => {
    const rate = { ...share(80, 160), metric };
    const compared = compareToBenchmark(rate, { ...sector, metric }, { asOf: date });
    return [compared.age?.level, compared.reasons.includes("old-data")];
  };
  test.each([
    ["openRate", "2027-06-01", "fresh"],
    ["openRate", "2027-08-01", "ageing"],
    ["openRate", "2029-02-01", "stale"],
    ["sessionEngagementRate", "2027-12-01", "fresh"],
    ["sessionEngagementRate", "2028-02-01", "ageing"],
    ["customerSatisfactionScore", "2028-12-01", "fresh"],
    ["customerSatisfactionScore", "2029-02-01", "ageing"],
    ["customerSatisfactionScore", "2032-02-01", "stale"],
  ])("of %s at %s is %s, from the end of 2025", (metric, date, expected) => {
    expect(level(metric, date)).toEqual([expected, expected !== "fresh"]);
  });
  test("is counted in years, and is 0 while the year lasts", () => {
    const age = (date: Date | number): unknown =>
      compareToBenchmark(share(80, 160), sector, { asOf: date }).age?.years;
    expect(age(new Date("2025-07-01"))).toBe(0);
    expect(age(Date.UTC(2030, 0, 1))).toBe(1461 / 365.25);
  });
  test("is unknown without asOf", () => {
    const compared = compareToBenchmark(share(80, 160), sector);
    expect([compared.age, compared.reasons.includes("age-unknown"), compared.confidence]).toEqual([
      null,
      true,
      "medium",
    ]);
  });
});

describe("confidence", () => {
  const confidence = (measure: Measure, changes: object, options: object = {}): unknown =>
    compareToBenchmark(measure, { ...sector, ...changes }, { asOf, ...options }).confidence;
  const enough = share(80, 160);
  test("is high with an interval, one meaning, a good source, fresh data and a full sample", () => {
    const independent = { independent: true };
    expect(confidence(enough, {}, independent)).toBe("high");
    const own = { source: { title: "Ours", tier: "own" } };
    expect(confidence(enough, own, independent)).toBe("high");
  });
  test("is medium if nothing says how many visitors the sessions are of", () => {
    expect(confidence(enough, {})).toBe("medium");
  });
  test("is medium if the data is old or of another market", () => {
    expect(confidence(enough, { dataYears: { from: 2022, to: 2022 } })).toBe("medium");
    expect(confidence(enough, {}, { industry: "news" })).toBe("medium");
  });
  test.each<[string, Measure, object]>([
    ["without an interval", point(0.5), {}],
    ["with few sessions", share(4, 8), {}],
    ["with few of either outcome", share(2, 900), {}],
    ["with stale data", enough, { dataYears: { from: 2019, to: 2019 } }],
    ["with a source read at second hand", enough, { source: { title: "x", tier: "secondary" } }],
    ["where one side does not say how it is defined", enough, { definition: { rule: "ga4" } }],
  ])("is low %s", (_title, measure, changes) => {
    expect(confidence(measure, changes)).toBe("low");
  });
  test("a small sample lowers the confidence, and changes no verdict", () => {
    const compared = compareToBenchmark(share(1, 25), sector);
    expect([compared.isSampleAdequate, compared.verdict]).toEqual([false, "worse"]);
    expect(compared.reasons).toContain("small-sample");
    const answers = netPromoterScoreFromCounts({ promoters: 20, passives: 20, detractors: 9 });
    const nps: Benchmark = { ...sector, metric: "netPromoterScore", unit: "points", value: 30 };
    expect(compareToBenchmark(answers, nps).isSampleAdequate).toBe(false);
  });
});

const order: Readonly<Record<Verdict, number>> = {
  worse: 0,
  undetermined: 1,
  similar: 1,
  better: 2,
};
const counted: Benchmark = {
  ...sector,
  statistic: "share",
  value: 0.5,
  counts: { numerator: 50, denominator: 100 },
};
const kinds = [sector, counted, quartiles, range, bands, { ...sector, censored: "below" as const }];

test("a better measure never gets a worse verdict", () => {
  const rank = (measure: Measure, benchmark: Benchmark): number =>
    order[compareToBenchmark(measure, benchmark).verdict];
  const setting = fc.record({
    n: fc.integer({ min: 1, max: 400 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    step: fc.integer({ min: 1, max: 20 }),
    benchmark: fc.constantFrom(...kinds),
    isLower: fc.boolean(),
  });
  fc.assert(
    fc.property(setting, ({ n, part, step, benchmark, isLower }) => {
      const k = Math.floor(part * n);
      const better = isLower ? "lower" : "higher";
      const [less, more] = [k, Math.min(n, k + step)].map((many) => ({
        ...share(many, n),
        better,
      })) as unknown as [Measure, Measure];
      const ranks = [rank(less, benchmark), rank(more, benchmark)];
      expect(isLower ? ranks.reverse() : ranks).toEqual([...ranks].sort());
      const alone = [point(k / n, better), point(more.value as number, better)].map((one) =>
        rank(one, benchmark),
      );
      expect(isLower ? alone.reverse() : alone).toEqual([...alone].sort());
    }),
    { numRuns: 700 },
  );
});

test("the percentile rises with the value", () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      some,
      fc.array(value, { minLength: 6, maxLength: 6 }),
      value,
      value,
      (ps, values, one, other) => {
        const rising = [...values].sort((a, b) => a - b);
        const quantiles = [...ps]
          .sort((a, b) => a - b)
          .map((p, place) => ({ p: p / 100, value: rising[place] as number }));
        const place = (at: number): number => {
          const percentile = compareToBenchmark(point(at), ofQuantiles(quantiles)).percentile;
          if (percentile === null) throw new Error("no percentile");
          if ("value" in percentile) return percentile.value;
          return "below" in percentile ? percentile.below - 1e-9 : percentile.above + 1e-9;
        };
        expect(place(Math.min(one, other))).toBeLessThanOrEqual(place(Math.max(one, other)));
      },
    ),
  );
});

test("every comparison is plain data that survives JSON", () => {
  const [carts] = findBenchmarks({ metric: "cartAbandonmentRate" }).benchmarks;
  const rate = cartAbandonmentRate({ carts: 1000, purchases: 300 });
  const compared = [
    ...kinds.map((benchmark) => compareToBenchmark(share(80, 160), benchmark, { asOf })),
    compareToBenchmark(share(0, 0), sector),
    compareToBenchmark(rate, carts as Benchmark, { asOf, region: "US" }),
  ];
  for (const one of compared) expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
});

describe("a comparison is refused with", () => {
  const rate = share(80, 160);
  test.each<[string, unknown, unknown, unknown, string]>([
    ["no measure", null, sector, {}, "measure must be a measure"],
    ["a number", 0.5, sector, {}, "measure must be a measure"],
    ["no value", { ...rate, value: "0.5" }, sector, {}, "measure.value must be a finite number"],
    ["no benchmark", rate, undefined, {}, "benchmark must be an object, got undefined"],
    ["a figure as text", rate, { ...sector, value: "1" }, {}, "benchmark.value must be a finite"],
    ["no source", rate, { ...sector, source: null }, {}, "benchmark.source must be an object"],
    [
      "options that are not an object",
      rate,
      sector,
      0.95,
      "options must be a plain object, got 0.95",
    ],
    ["a level in percent", rate, sector, { level: 95 }, "level must be between 0 and 1"],
    ["a tolerance below 0", rate, sector, { tolerance: -1 }, "tolerance must be a finite number"],
    ["no date", rate, sector, { asOf: "today" }, "asOf must be a Date, epoch milliseconds"],
    ["a numbered industry", rate, sector, { industry: 7 }, "industry must be text, got 7"],
    [
      "too large a gap",
      { ...point(1), value: 1e308 },
      { ...sector, metric: "sessionEngagementRate", value: 5e-324 },
      {},
      "sessionEngagementRate must be small enough for a double",
    ],
  ])("%s", (_title, measure, benchmark, options, message) => {
    const call = (): unknown =>
      compareToBenchmark(measure as Measure, benchmark as Benchmark, options as object);
    expect(call).toThrow(message);
    expect(call).toThrow(InputError);
  });
  test("money without a currency is compared, with low confidence", () => {
    const value = averageOrderValue({ revenue: 100, orders: 2 });
    const worth: Benchmark = {
      ...sector,
      metric: "averageOrderValue",
      unit: "money",
      currency: "USD",
    };
    expect(compareToBenchmark(value, worth).reasons).toContain("definition-unknown");
  });
});

test("only the result of compareToBenchmark is explained", () => {
  for (const other of [null, "better", { benchmark: "retail" }]) {
    expect(() => explainComparison(other as never)).toThrow(
      "comparison must be what compareToBenchmark gives",
    );
  }
});
