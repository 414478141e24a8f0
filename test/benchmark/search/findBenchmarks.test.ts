import { describe, expect, test } from "vitest";
import { type Benchmark, findBenchmarks } from "../../../src/benchmark/index.js";
import { InputError } from "../../../src/index.js";

const own: Benchmark = {
  metric: "costPerLead",
  industry: "retail",
  statistic: "median",
  value: 40,
  unit: "money",
  currency: "EUR",
  dataYears: { from: 2020, to: 2020 },
  source: { title: "Our agencies", tier: "own" },
};

describe("an industry", () => {
  test.each(["legal services", "Legal", "attorneys & legal SERVICES"])(
    "may be called %s",
    (industry) => {
      const { benchmarks, fallbacks } = findBenchmarks({ metric: "costPerClick", industry });
      expect(fallbacks).toEqual([]);
      expect(benchmarks.map(({ value }) => value)).toContain(8.67);
      expect(new Set(benchmarks.map((one) => one.industry))).toEqual(new Set(["legal services"]));
      expect(benchmarks.map((one) => one.publishedIndustry)).toContain(
        "Attorneys & Legal Services",
      );
    },
  );
  test("without figures falls back to all industries, and names the fallback", () => {
    const query = { metric: "openRate", industry: "Lawn Care", region: "Global" };
    const { benchmarks, fallbacks } = findBenchmarks(query);
    expect(fallbacks).toEqual([{ field: "industry", asked: "Lawn Care", used: "all industries" }]);
    expect(benchmarks.map(({ value }) => value)).toEqual([0.4346]);
  });
  test("never falls back to a segment that nobody asked for", () => {
    const query = { metric: "periodChurnRate", industry: "Pets" };
    const { benchmarks } = findBenchmarks(query);
    expect(benchmarks.map(({ segment }) => segment)).toEqual([undefined, undefined]);
    expect(findBenchmarks({ ...query, segment: "b2b" }).benchmarks.map((one) => one.value)).toEqual(
      [0.035, 0.008],
    );
    const [past] = findBenchmarks({ ...query, segment: "b2b", year: 2019 }).benchmarks;
    expect(past?.value).toBe(0.0515);
  });
});

test("says which industries have figures of the KPI", () => {
  const query = { metric: "netPromoterScore", industry: "Basket Weaving" };
  const { industries, benchmarks } = findBenchmarks(query);
  expect(benchmarks).toEqual([]);
  expect(industries).toContain("healthcare");
  expect(industries).toEqual([...industries].sort());
  for (const industry of industries) {
    expect(findBenchmarks({ ...query, industry }).fallbacks).toEqual([]);
  }
  expect(findBenchmarks({ metric: "customerEffortScore" }).industries).toEqual([]);
  expect(findBenchmarks({ ...query, tier: "own" }).industries).toEqual([]);
});

test.each(["software as a service", "media and content"])(
  "%s, an industry of metricsFor, has figures",
  (industry) => {
    const { fallbacks } = findBenchmarks({ metric: "engagementRate", industry, tier: "secondary" });
    expect(fallbacks).toEqual([]);
  },
);

test("a region falls back to the world, but an industry is kept before it", () => {
  const query = { metric: "netPromoterScore", industry: "Healthcare", region: "France" };
  const { benchmarks, fallbacks } = findBenchmarks(query);
  expect(fallbacks).toEqual([{ field: "region", asked: "France", used: "Global" }]);
  expect(benchmarks.every(({ industry }) => industry === "healthcare")).toBe(true);
  expect(benchmarks.length).toBeGreaterThan(0);
});

test("a channel falls back to benchmarks without a channel, never to another channel", () => {
  const query = { metric: "engagementRate", industry: "Retail", channel: "instagram" };
  expect(findBenchmarks(query).benchmarks[0]?.value).toBe(0.003);
  expect(findBenchmarks({ ...query, asOf: "2024-12-31" }).benchmarks[0]?.value).toBe(0.0036);
  expect(findBenchmarks({ ...query, channel: "pinterest" }).benchmarks).toEqual([]);
  const { benchmarks, fallbacks } = findBenchmarks({
    ...query,
    channel: "pinterest",
    tier: "rule of thumb",
  });
  expect(benchmarks[0]?.range).toEqual({ from: 0.03, to: 0.06 });
  expect(fallbacks).toEqual([
    { field: "industry", asked: "Retail", used: "all industries" },
    { field: "channel", asked: "pinterest", used: null },
  ]);
});

test("figures read at second hand are found only if the query asks for their tier", () => {
  const query = { metric: "engagementRate", industry: "Retail", channel: "instagram" };
  expect(findBenchmarks({ ...query, tier: "secondary" }).benchmarks[0]?.value).toBe(0.0016);
  expect(findBenchmarks({ ...query, tier: "secondary" }).fallbacks).toEqual([]);
  expect(findBenchmarks({ ...query, tier: ["secondary", "primary"] }).benchmarks.length).toBe(1);
});

test("the newest data comes first, without data later than asOf", () => {
  const query = { metric: "cartAbandonmentRate" };
  const years = (found: { readonly benchmarks: readonly Benchmark[] }): unknown[] =>
    found.benchmarks.map(({ dataYears }) => dataYears?.to);
  // A mean of carts comes before newer means of items.
  expect(years(findBenchmarks(query))).toEqual([2025, 2026, 2026, 2026]);
  expect(findBenchmarks(query).benchmarks[0]?.value).toBe(0.7022);
  expect(years(findBenchmarks({ ...query, asOf: "2017-05-01" }))).toEqual([2016]);
  expect(years(findBenchmarks({ ...query, asOf: new Date("2015-05-01") }))).toEqual([2011]);
  expect(years(findBenchmarks({ ...query, year: 2016 }))).toEqual([2016]);
});

test("a shop finds store visits first, and clicks after them", () => {
  const { benchmarks } = findBenchmarks({ metric: "conversionRate", industry: "e-commerce" });
  expect(benchmarks[0]).toMatchObject({ value: 0.0272, dataYears: { to: 2026 } });
  expect(benchmarks[0]?.definition).toBeUndefined();
  const clicks = benchmarks.findIndex(({ definition }) => definition?.["per"] === "click");
  expect(clicks).toBeGreaterThan(0);
  expect(benchmarks.slice(clicks).every(({ definition }) => definition !== undefined)).toBe(true);
});

test("the caller's own benchmarks are searched instead, and come first", () => {
  const theirs: Benchmark = {
    ...own,
    dataYears: { from: 2025, to: 2025 },
    source: { title: "A study", tier: "primary" },
  };
  const { benchmarks } = findBenchmarks({ metric: "costPerLead", benchmarks: [theirs, own] });
  expect(benchmarks).toEqual([own, theirs]);
  expect(findBenchmarks({ metric: "costPerClick", benchmarks: [own] }).benchmarks).toEqual([]);
});

test("a KPI that nobody publishes has no benchmarks", () => {
  expect(findBenchmarks({ metric: "customerEffortScore", industry: "Retail" })).toEqual({
    benchmarks: [],
    fallbacks: [],
    industries: [],
  });
});

test("single cases are not benchmarks", () => {
  const { benchmarks } = findBenchmarks({ metric: "conversionRate", tier: "rule of thumb" });
  expect(benchmarks).toEqual([]);
});

describe("a search is refused for", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "query must be a plain object, got undefined"],
    ["no metric", { metric: "" }, 'metric must be text, got ""'],
    [
      "a number of an industry",
      { metric: "openRate", industry: 7 },
      "industry must be text, got 7",
    ],
    ["no tier", { metric: "openRate", tier: "gold" }, "tier must be one of own, primary"],
    ["no year", { metric: "openRate", year: "2024" }, 'year must be a finite number, got "2024"'],
    ["half a year", { metric: "openRate", year: 2024.5 }, "year must be a whole number from 1 to"],
    [
      "year 0",
      { metric: "openRate", year: 0 },
      "year must be a whole number from 1 to 9999, got 0",
    ],
    ["a moment", { metric: "openRate", year: 1735689600000 }, "year must be a whole number from"],
    ["no date", { metric: "openRate", asOf: "soon" }, "asOf must be a Date"],
    ["no list", { metric: "openRate", benchmarks: own }, "benchmarks must be an iterable"],
    [
      "a benchmark that is not an object",
      { metric: "openRate", benchmarks: [own, { ...own, value: "4" }] },
      "benchmarks[1].value must be a finite number",
    ],
    [
      "a gap",
      { metric: "openRate", benchmarks: [null] },
      "benchmarks[0] must be an object, got null",
    ],
  ])("%s", (_title, query, message) => {
    expect(() => findBenchmarks(query as never)).toThrow(message);
    expect(() => findBenchmarks(query as never)).toThrow(InputError);
  });
});
