import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Benchmark, defineBenchmark } from "../../../src/benchmark/index.js";
import { InputError } from "../../../src/index.js";

const own: Benchmark = {
  metric: "openRate",
  statistic: "median",
  value: 0.38,
  unit: "fraction",
  source: { title: "Our own newsletters", tier: "own" },
};
const { value: _, ...without } = own;
const quantiles = [
  { p: 0.25, value: 0.3 },
  { p: 0.5, value: 0.3 },
];

test("a defined benchmark equals its record, and is frozen", () => {
  const full: Benchmark = {
    ...own,
    definition: { machineOpens: "left-out" },
    industry: "retail",
    sample: { size: 40, unit: "newsletters" },
    dataYears: { from: 2024, to: 2025 },
  };
  const defined = defineBenchmark(full);
  expect(defined).toEqual(full);
  expect(JSON.parse(JSON.stringify(defined))).toStrictEqual(defined);
  expect([defined, defined.source, defined.sample, defined.definition].every(Object.isFrozen)).toBe(
    true,
  );
  expect(Object.isFrozen(full)).toBe(false);
  expect(defined.source).not.toBe(full.source);
});

test("unknown fields and the sign of a negative zero are left out", () => {
  const { value, ...rest } = defineBenchmark({ ...own, value: -0, mood: "good" } as Benchmark);
  expect(Object.is(value, 0)).toBe(true);
  expect(rest).not.toHaveProperty("mood");
});

test("quantiles may be equal, and bands share their limits", () => {
  expect(defineBenchmark({ ...without, statistic: "quantiles", quantiles }).quantiles).toEqual(
    quantiles,
  );
  const bands = [
    { name: "poor", to: 0.2 },
    { name: "fair", from: 0.2, to: 0.4 },
    { name: "good", from: 0.4 },
  ];
  expect(defineBenchmark({ ...without, statistic: "thresholds", bands }).bands).toEqual(bands);
});

test("a rate may be above 1, a share of a whole may not", () => {
  expect(defineBenchmark({ ...own, metric: "returnOnInvestment", value: 7.71 }).value).toBe(7.71);
  expect(() => defineBenchmark({ ...own, value: 38 })).toThrow(
    "value must be a fraction from 0 to 1 (5 % is 0.05), got 38",
  );
});

describe("a benchmark is refused with", () => {
  const thresholds = (...bands: unknown[]): object => ({
    ...without,
    statistic: "thresholds",
    bands,
  });
  const several = (...all: unknown[]): object => ({
    ...without,
    statistic: "quantiles",
    quantiles: all,
  });
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "benchmark must be an object, got undefined"],
    ["a list", [own], "benchmark must be an object, got an array"],
    ["no metric", { ...own, metric: " " }, 'metric must be text, got " "'],
    [
      "an unknown statistic",
      { ...own, statistic: "mode" },
      "statistic must be one of mean, median",
    ],
    ["an unknown unit", { ...own, unit: "percent" }, "unit must be one of fraction"],
    ["no value", without, "value must be a finite number, got undefined"],
    ["no number", { ...own, value: Number.NaN }, "value must be a finite number, got NaN"],
    ["a number as text", { ...own, value: "0.38" }, 'value must be a finite number, got "0.38"'],
    ["a figure of another sort", { ...own, quantiles }, "quantiles must be left out where the"],
    [
      "a value together with quantiles",
      { ...several(...quantiles), value: 1 },
      "value must be left out",
    ],
    ["no quantiles", several(), "quantiles must be an array of at least 1"],
    [
      "a hole",
      { ...without, statistic: "quantiles", quantiles: Array(1) },
      "quantiles[0] must be an",
    ],
    [
      "a percentile for a share",
      several({ p: 25, value: 0.3 }),
      "quantiles[0].p must be between 0",
    ],
    [
      "shares that do not rise",
      several({ p: 0.5, value: 0.3 }, { p: 0.5, value: 0.4 }),
      "quantiles[1].p must be between 0.5 and 1",
    ],
    [
      "quantiles that fall",
      several({ p: 0.25, value: 0.3 }, { p: 0.5, value: 0.2 }),
      "quantiles[1].value must be at least 0.3, as before it, got 0.2",
    ],
    [
      "a range from its end",
      { ...without, statistic: "range", range: { from: 0.4, to: 0.3 } },
      "range.to must be at least range.from (0.4), got 0.3",
    ],
    ["one band", thresholds({ name: "all" }), "bands must be an array of at least 2"],
    [
      "bands that leave a gap",
      thresholds({ name: "poor", to: 0.2 }, { name: "good", from: 0.3 }),
      "bands[1].from must be 0.2, where the one before ends, got 0.3",
    ],
    [
      "bands that overlap",
      thresholds({ name: "poor", to: 0.2 }, { name: "good", from: 0.1 }),
      "bands[1].from must be 0.2",
    ],
    [
      "bands that fall",
      thresholds(
        { name: "a", to: 0.2 },
        { name: "b", from: 0.2, to: 0.1 },
        { name: "c", from: 0.1 },
      ),
      "bands[1].to must be more than where it begins (0.2), got 0.1",
    ],
    [
      "a lowest band that begins",
      thresholds({ name: "poor", from: 0, to: 0.2 }, { name: "good", from: 0.2 }),
      "bands[0].from must be left out in the lowest band, got 0",
    ],
    [
      "a highest band that ends",
      thresholds({ name: "poor", to: 0.2 }, { name: "good", from: 0.2, to: 1 }),
      "bands[1].to must be left out in the highest band, got 1",
    ],
    [
      "a band without a name",
      thresholds({ to: 0.2 }, { name: "b", from: 0.2 }),
      "bands[0].name must",
    ],
    ["no source", { ...own, source: undefined }, "source must be an object, got undefined"],
    ["no title", { ...own, source: { tier: "own" } }, "source.title must be text, got undefined"],
    ["no tier", { ...own, source: { title: "x" } }, "source.tier must be one of own, primary"],
    [
      "years back",
      { ...own, dataYears: { from: 2025, to: 2024 } },
      "dataYears.to must be at least",
    ],
    [
      "a short year",
      { ...own, dataYears: { from: 25, to: 25 } },
      "dataYears.from must be a year in",
    ],
    ["no whole sample", { ...own, sample: { size: 0.5 } }, "sample.size must be a whole number"],
    ["an empty region", { ...own, region: "" }, 'region must be text, got ""'],
    [
      "a nested definition",
      { ...own, definition: { rule: {} } },
      "definition.rule must be text or",
    ],
    [
      "a median's deviation",
      { ...own, standardDeviation: 1 },
      "standardDeviation must be left out",
    ],
    [
      "no deviation",
      { ...own, statistic: "mean", standardDeviation: 0 },
      "must be more than 0, got 0",
    ],
    ["a strange end", { ...own, censored: "left" }, "censored must be one of below, above"],
    ["a lower currency", { ...own, currency: "usd" }, "currency must be a three-letter code"],
    [
      "counts of another figure",
      { ...own, statistic: "share", counts: { numerator: 50, denominator: 100 } },
      "counts.numerator must be value times denominator, within rounding, got 50",
    ],
    [
      "more than there were",
      { ...own, statistic: "share", value: 1, counts: { numerator: 1001, denominator: 1000 } },
      "counts.numerator must be at most denominator (1000), got 1001",
    ],
    [
      "counts of nothing",
      { ...own, statistic: "share", counts: { numerator: 0, denominator: 0 } },
      "counts.denominator must be a whole number from 1 up, got 0",
    ],
  ])("%s", (_title, benchmark, message) => {
    expect(() => defineBenchmark(benchmark as Benchmark)).toThrow(message);
    expect(() => defineBenchmark(benchmark as Benchmark)).toThrow(InputError);
  });
});

test("any input gives a benchmark or an InputError", () => {
  const odd = fc.oneof(
    {
      arbitrary: fc.constantFrom<unknown>(
        ...(Object.values(own) as unknown[]),
        "mean",
        "range",
        "thresholds",
      ),
      weight: 3,
    },
    fc.constantFrom(null, undefined, -1, Number.NaN, "", [], [null], { from: 1, to: 2 }),
    fc.array(fc.record({ p: fc.double(), value: fc.double(), name: fc.string() }), {
      maxLength: 3,
    }),
  );
  const fields = [
    ...Object.keys(own),
    "quantiles",
    "range",
    "bands",
    "counts",
    "dataYears",
    "sample",
  ];
  const some = fc.array(fc.tuple(fc.constantFrom(...fields), odd), { maxLength: 3 });
  let defined = 0;
  fc.assert(
    fc.property(some, (changes) => {
      try {
        const benchmark = defineBenchmark({ ...own, ...Object.fromEntries(changes) });
        expect(JSON.parse(JSON.stringify(benchmark))).toStrictEqual(benchmark);
        defined += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(defined).toBeGreaterThan(1000);
});
