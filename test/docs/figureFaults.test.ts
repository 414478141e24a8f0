import { describe, expect, test } from "vitest";
import { figureFaults } from "../../docs/generate/figureFaults.js";
import { figureRows } from "../../docs/generate/figureRows.js";
import type { Benchmark } from "../../src/benchmark/definition/benchmark.js";
import { benchmarkFigures } from "../../src/benchmark/figures/benchmarkFigures.js";

const rows = [...figureRows("benchmark-figures.csv"), ...figureRows("benchmark-figures-2026.csv")];
const place = benchmarkFigures.findIndex(({ metric }) => metric === "cartAbandonmentRate");
const figure = benchmarkFigures[place] as Benchmark;
const without = benchmarkFigures.filter((one) => one !== figure);

describe("npm run figures", () => {
  test("finds nothing wrong", () => {
    expect(figureFaults(rows, benchmarkFigures)).toEqual([]);
  });

  test("names a row that has no figure", () => {
    expect(figureFaults(rows, without)).toEqual([
      `cartAbandonmentRate, ${figure.source.title}: the row has no figure.`,
    ]);
  });

  test("names a number that no row has", () => {
    const wrong = figureFaults(rows, [...without, { ...figure, value: 0.5 }]);
    expect(wrong).toHaveLength(2);
    expect(wrong[1]).toMatch(/^cartAbandonmentRate, .*: no row has \[.*"0.5"\]\.$/);
  });

  test("names fields that are missing", () => {
    const { title, tier } = figure.source;
    const bare = { ...figure, dataYears: undefined, source: { title, tier } };
    expect(figureFaults(rows, [...without, bare]).slice(-2)).toEqual([
      `cartAbandonmentRate, ${title}: no address.`,
      `cartAbandonmentRate, ${title}: no years.`,
    ]);
  });
});
