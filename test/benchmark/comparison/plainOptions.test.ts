import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  bulletChart,
  comparability,
  compareToBenchmark,
  compareToPast,
  compareToPeers,
  compareToTarget,
  defineBenchmark,
  funnelOfPeers,
  funnelPlot,
  scorecard,
  scorecardTable,
} from "../../../src/benchmark/index.js";
import { InputError, sessionEngagementRate } from "../../../src/index.js";

const measure = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
const benchmark = defineBenchmark({
  metric: "sessionEngagementRate",
  industry: "retail",
  statistic: "median",
  value: 0.56,
  unit: "fraction",
  source: { title: "Sector report", tier: "primary" },
});
const peers = [{ id: "north", measure }];

class Retailer {
  readonly industry = "travel";
}

describe.each<[string, (options: object) => unknown]>([
  ["comparability", (options) => comparability(measure, benchmark, options)],
  ["compareToBenchmark", (options) => compareToBenchmark(measure, benchmark, options)],
  ["compareToPeers", (options) => compareToPeers(measure, peers, options)],
  ["compareToPast", (options) => compareToPast([{ period: "2026-01", measure }], options)],
  ["compareToTarget", (options) => compareToTarget(measure, { value: 0.5 }, options)],
  ["funnelOfPeers", (options) => funnelOfPeers(peers, options)],
  ["funnelPlot", (options) => funnelPlot(funnelOfPeers(peers), options)],
  ["bulletChart", (options) => bulletChart(compareToBenchmark(measure, benchmark), options)],
  ["scorecard", (options) => scorecard([measure], options)],
  ["scorecardTable", (options) => scorecardTable(scorecard([measure]), options)],
])("%s", (_name, call) => {
  test.each<[string, object]>([
    ["an array", [{ industry: "travel" }]],
    ["an instance of a class", new Retailer()],
    ["an object that inherits its fields", Object.create({ industry: "travel" })],
  ])("refuses %s as options", (_, options) => {
    expect(() => call(options)).toThrow(InputError);
    expect(() => call(options)).toThrow("options must be a plain object, got ");
  });
  test("refuses an option that it does not know", () => {
    expect(() => call({ levle: 0.9 })).toThrow("options.levle must be left out");
  });
  test("takes plain options of another realm", () => {
    const options = runInNewContext("({})") as object;
    expect(call(options)).toEqual(call({}));
  });
});

test("plain options of another realm are read", () => {
  const options = runInNewContext('({ industry: "travel" })') as object;
  expect(comparability(measure, benchmark, options)).toEqual(
    comparability(measure, benchmark, { industry: "travel" }),
  );
});

test("the option industry is read: the benchmark is of another industry", () => {
  expect(comparability(measure, benchmark, { industry: "travel" }).reasons).toEqual([
    "other-industry",
  ]);
});
