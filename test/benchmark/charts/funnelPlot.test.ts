import { describe, expect, test } from "vitest";
import {
  type Funnel,
  type FunnelPlotOptions,
  funnelOfPeers,
  funnelPlot,
  type VegaLiteSpecification,
} from "../../../src/benchmark/index.js";
import { InputError, sessionEngagementRate } from "../../../src/index.js";
import { faultsOf, svgOf } from "./charts.js";

const shops: readonly (readonly [string, number, number])[] = [
  ["north", 640, 1000],
  ["south", 545, 1000],
  ["west", 9, 20],
  ["east", 110, 200],
  ["port", 60, 100],
];

function funnel(some: readonly (readonly [string, number, number])[] = shops): Funnel {
  const peers = some.map(([id, engagedSessions, sessions]) => ({
    id,
    measure: sessionEngagementRate({ engagedSessions, sessions }),
  }));
  return funnelOfPeers(peers, { target: 0.55 });
}

interface Layer {
  readonly data: {
    readonly values: readonly { denominator: number; value: number; limit?: string; id?: string }[];
  };
}

function layersOf(chart: VegaLiteSpecification): readonly Layer[] {
  return chart["layer"] as readonly Layer[];
}

describe("is what Vega-Lite takes, and is drawn without a warning", () => {
  test.each<[string, Funnel]>([
    ["of several peers", funnel()],
    ["of one", funnel(shops.slice(0, 1))],
    ["of none", funnelOfPeers([])],
  ])("%s", async (_, some) => {
    const chart = funnelPlot(some);
    expect(faultsOf(chart)).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(await svgOf(chart)).toMatch(/^<svg/);
  });
});

test("its lines go through the limits of the points", () => {
  const some = funnel(shops.slice(2, 3));
  const [point] = some.points;
  const [, inner, outer] = layersOf(funnelPlot(some));
  const first = (layer?: Layer) => layer?.data.values.slice(0, 2).map(({ value }) => value);
  expect(first(inner)?.[0]).toBeCloseTo(point?.lower95 ?? Number.NaN, 12);
  expect(first(inner)?.[1]).toBeCloseTo(point?.upper95 ?? Number.NaN, 12);
  expect(first(outer)?.[0]).toBeCloseTo(point?.lower999 ?? Number.NaN, 12);
  expect(first(outer)?.[1]).toBeCloseTo(point?.upper999 ?? Number.NaN, 12);
});

test("names the peers outside", () => {
  const others = ["east", "south", "west"].map((id) => [id, 550, 1000] as const);
  const chart = funnelPlot(funnel([["north", 640, 1000], ...others]), { title: "Shops" });
  expect(chart.description).toBe(
    "Shops of 4 peers by denominator; outside the limits of 95%: north (alert).",
  );
  expect(
    layersOf(chart)
      .at(-1)
      ?.data.values.map(({ id }) => id),
  ).toEqual(["north"]);
});

describe("refuses", () => {
  test.each<[string, unknown, unknown, string]>([
    ["nothing", undefined, {}, "funnel must be a funnel of peers"],
    ["no points", { target: 0.5 }, {}, "funnel.points must be an iterable"],
    [
      "a point that is not an object",
      { ...funnel(), points: [3] },
      {},
      "funnel.points[0] must be a point",
    ],
    [
      "a target that is not a fraction",
      { ...funnel(), target: 55 },
      {},
      "funnel.target must be a fraction",
    ],
    ["options that are not an object", funnel(), 3, "options must be a plain object"],
    ["a title that is not a text", funnel(), { title: 3 }, "title must be a text, got 3"],
  ])("%s", (_, some, options, message) => {
    const call = (): unknown => funnelPlot(some as Funnel, options as FunnelPlotOptions);
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});
