import { describe, expect, test } from "vitest";
import {
  type BulletChartOptions,
  bulletChart,
  compareToBenchmark,
  defineBenchmark,
  type ScorecardOptions,
  type ScorecardRow,
  scorecard,
} from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  bounceRate,
  InputError,
  type Measure,
  netPromoterScore,
  sessionEngagementRate,
} from "../../../src/index.js";
import { faultsOf, svgOf } from "./charts.js";

const source = { title: "Sector report", tier: "primary" } as const;
const quartiles = defineBenchmark({
  metric: "bounceRate",
  statistic: "quantiles",
  quantiles: [
    { p: 0.25, value: 0.35 },
    { p: 0.5, value: 0.47 },
    { p: 0.75, value: 0.6 },
  ],
  unit: "fraction",
  source,
});
const thresholds = defineBenchmark({
  metric: "netPromoterScore",
  statistic: "thresholds",
  bands: [
    { name: "poor", to: 0 },
    { name: "good", from: 0, to: 50 },
    { name: "excellent", from: 50 },
  ],
  unit: "points",
  source,
});
const bounces = bounceRate({ bouncedSessions: 450, sessions: 1000 });

function rowOf(measure: Measure, options: ScorecardOptions = {}): ScorecardRow {
  const [row] = scorecard([measure], options).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

const peers = [0.3, 0.4, 0.5, 0.6, 0.7].map((value) => ({ id: String(value), value }));

describe("is what Vega-Lite takes, and is drawn without a warning", () => {
  test.each<[string, ScorecardRow]>([
    ["quantiles", rowOf(bounces, { benchmarks: [quartiles] })],
    ["peers", rowOf(bounces, { peers: { bounceRate: peers } })],
    ["a target", rowOf(bounces, { targets: { bounceRate: { value: 0.4 } } })],
    ["a range to stay in", rowOf(bounces, { targets: { bounceRate: { from: 0.1, to: 0.4 } } })],
    ["thresholds", rowOf(netPromoterScore([10, 10, 9, 3, 7]), { benchmarks: [thresholds] })],
    ["a score below 0", rowOf(netPromoterScore([0, 0, 7, 9]), { benchmarks: [thresholds] })],
    ["money", rowOf(averageOrderValue({ revenue: 4500, orders: 90, currency: "EUR" }))],
    ["no value", rowOf(sessionEngagementRate({ engagedSessions: 0, sessions: 0 }))],
    ["a value of 0", rowOf(bounceRate({ bouncedSessions: 0, sessions: 10 }))],
  ])("%s", async (_, row) => {
    const chart = bulletChart(row);
    expect(faultsOf(chart)).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(await svgOf(chart)).toMatch(/^<svg/);
  });
});

test("describes the chart in words", () => {
  expect(bulletChart(rowOf(bounces, { benchmarks: [quartiles] })).description).toBe(
    "bounceRate: 45.0% (41.9% to 48.1% at 95%): unknown compared with 47.0%, the median",
  );
  expect(
    bulletChart(compareToBenchmark(bounces, quartiles), { title: "Bounces" }).description,
  ).toBe("Bounces: 45.0% (41.9% to 48.1% at 95%): undetermined compared with 47.0%, the median");
  const none = rowOf(bounceRate({ bouncedSessions: 0, sessions: 0 }));
  expect(bulletChart(none).description).toBe(
    "bounceRate: – (no-data): unknown; nothing to compare it with",
  );
});

test("writes its numbers by formatMeasure", () => {
  const formatMeasure = ({ value }: Measure): string => `<${value?.toFixed(2)}>`;
  const { description } = bulletChart(rowOf(bounces, { benchmarks: [quartiles] }), {
    formatMeasure,
  });
  expect(description).toContain("<0.45> (<0.42> to <0.48> at 95%): unknown compared with <0.47>");
});

describe("the drawing", () => {
  interface Drawn {
    readonly mark: { readonly type: string; readonly color?: string };
    readonly data: { readonly values: readonly Record<string, unknown>[] };
  }
  const layersOf = (row: ScorecardRow): readonly Drawn[] =>
    bulletChart(row)["layer"] as readonly Drawn[];

  test("has the value, its interval and the reference where they are", () => {
    const layers = layersOf(rowOf(bounces, { benchmarks: [quartiles] }));
    const [, bar, halo, interval, reference] = layers.map(({ data }) => data.values[0]);
    expect(bar).toEqual({ from: 0, to: 0.45 });
    expect(halo).toEqual(interval);
    expect(interval?.["from"]).toBeCloseTo(0.4194, 4);
    expect(interval?.["to"]).toBeCloseTo(0.481, 4);
    expect(reference).toEqual({ from: 0.47 });
  });
  test("is darkest in the worst band", () => {
    const shades = (row: ScorecardRow) => layersOf(row)[0]?.data.values.map(({ shade }) => shade);
    const lowerIsBetter = shades(rowOf(bounces, { benchmarks: [quartiles] }));
    expect(lowerIsBetter).toEqual(["#eeeeee", "#e0e0e0", "#d2d2d2", "#c4c4c4"]);
    const answers = netPromoterScore([10, 10, 9, 3, 7]);
    expect(shades(rowOf(answers, { benchmarks: [thresholds] }))?.[0]).toBe("#c4c4c4");
  });
  test("has no bar without a value", () => {
    const none = bounceRate({ bouncedSessions: 0, sessions: 0 });
    const layers = layersOf(rowOf(none, { targets: { bounceRate: { value: 0.4 } } }));
    expect(layers.map(({ mark }) => mark.type)).toEqual(["rule"]);
  });
});

describe("refuses", () => {
  test.each<[string, unknown, unknown, string]>([
    ["nothing", undefined, {}, "shown must be a row of a scorecard"],
    ["a measure", bounces, {}, "shown must be a row of a scorecard"],
    ["a title that is not a text", rowOf(bounces), { title: 3 }, "title must be a text, got 3"],
    ["options that are not an object", rowOf(bounces), 3, "options must be a plain object"],
    [
      "a formatMeasure that is not a function",
      rowOf(bounces),
      { formatMeasure: "percent" },
      "formatMeasure must be a function",
    ],
  ])("%s", (_, shown, options, message) => {
    const call = (): unknown => bulletChart(shown as ScorecardRow, options as BulletChartOptions);
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});
