import type { Benchmark } from "../../src/benchmark/definition/benchmark.js";
import type { BenchmarkQuantile } from "../../src/benchmark/definition/benchmarkQuantile.js";
import { defineBenchmark } from "../../src/benchmark/definition/defineBenchmark.js";
import { catalog } from "../../src/catalog/catalog.js";
import { industryOf } from "../../src/kernel/industryOf.js";
import { definitionOfRow } from "./figureDefinition.js";
import { marketOfRow } from "./figureMarket.js";
import type { FigureRow } from "./figureRow.js";
import { figureRows } from "./figureRows.js";
import { yearsOfRow } from "./figureYears.js";
import { formatted } from "./formatted.js";

const rows = figureRows("benchmark-figures-2026.csv");

/** The modules of the figures collected in 2026, one for each family of KPIs, and their paths. */
export function generatedFigures(): ReadonlyMap<string, string> {
  // A figure without a year has no age, so that it cannot be compared with; its row stays collected.
  const figures = figuresOfRows(rows.filter((row) => yearsOfRow(row) !== undefined));
  const families = new Map<string, Benchmark[]>();
  for (const figure of figures) {
    const family = catalog.find(({ id }) => id === figure.metric)?.family;
    if (family === undefined) throw new Error(`There is no KPI ${figure.metric}.`);
    families.set(family, [...(families.get(family) ?? []), figure]);
  }
  const files = new Map<string, string>();
  for (const [family, ofFamily] of families) {
    const path = `src/benchmark/figures/${family}Figures2026.ts`;
    files.set(path, moduleOf(family, ofFamily));
  }
  return formatted(files);
}

/** The figures of the rows; quantiles of one table and group are one figure. */
function figuresOfRows(all: readonly FigureRow[]): readonly Benchmark[] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of all) {
    const { metric, variant, industry, region, channel, dataYear, source } = row;
    const key = JSON.stringify([metric, variant, industry, region, channel, dataYear, source]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap(figuresOfGroup);
}

function figuresOfGroup(group: readonly FigureRow[]): readonly Benchmark[] {
  const quantiles = group.filter(({ statistic }) => shareOf(statistic) !== undefined);
  const isBand = quantiles.some(({ statistic }) => statistic !== "median");
  if (!isBand) return group.map((row) => figureOf(row));
  // A median of a better tier stays a figure of its own, so that the quantiles do not demote it.
  const [last] = quantiles.filter(({ statistic }) => statistic !== "median");
  const apart = group.filter(
    ({ statistic, tier }) =>
      shareOf(statistic) === undefined || (statistic === "median" && tier !== last?.tier),
  );
  return [
    ...apart.map((row) => figureOf(row)),
    figureOf(
      last as FigureRow,
      quantiles
        .map((row) => ({ p: shareOf(row.statistic) as number, value: Number(row.value) }))
        .sort((a, b) => a.p - b.p),
    ),
  ];
}

/** The share of values below a quantile that is named as in `p75`. */
function shareOf(statistic: string): number | undefined {
  if (statistic === "median") return 0.5;
  const [, percent] = /^p(\d+)$/.exec(statistic) ?? [];
  return percent === undefined ? undefined : Number(percent) / 100;
}

function figureOf(row: FigureRow, quantiles?: readonly BenchmarkQuantile[]): Benchmark {
  const [unit, currency] = unitOf(row);
  const definition = definitionOfRow(row);
  const dataYears = yearsOfRow(row);
  const notes = notesOf(row);
  return defineBenchmark({
    metric: row.metric,
    ...(definition && { definition }),
    basis: row.definition,
    ...(row.variant !== "" && { variant: row.variant }),
    industry: industryOf(row.industry),
    publishedIndustry: row.industry,
    ...marketOfRow(row),
    ...(quantiles === undefined
      ? {
          statistic: row.statistic === "median" ? "median" : "mean",
          ...(row.statistic === "mean of studies" && { statisticAsPublished: row.statistic }),
          value: Number(row.value),
        }
      : { statistic: "quantiles", quantiles }),
    unit,
    ...(currency !== undefined && { currency }),
    ...(row.sample !== "" && { sample: { description: row.sample } }),
    ...(dataYears && { dataYears }),
    source: { title: row.source, address: row.url, tier: row.tier },
    ...(notes !== "" && { notes }),
  });
}

function unitOf({ unit }: FigureRow): readonly [Benchmark["unit"], string?] {
  const [, currency] = /^money \((...)\)$/.exec(unit) ?? [];
  if (currency !== undefined) return ["money", currency];
  return [unit === "months" ? "periods" : (unit as Benchmark["unit"])];
}

/** The remarks, without the copies that were read and the figures that were superseded. */
function notesOf({ note }: FigureRow): string {
  return note
    .split("; ")
    .filter((part) => !/^(read in|supersedes|would supersede)/.test(part))
    .join("; ");
}

function moduleOf(family: string, figures: readonly Benchmark[]): string {
  const studies = new Map<string, Benchmark[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.source, figure.sample, figure.dataYears]);
    studies.set(key, [...(studies.get(key) ?? []), figure]);
  }
  const lists = [...studies.values()].map((study) => {
    const [first] = study as [Benchmark];
    const shared = Object.entries(first).filter(
      ([name, value]) => name !== "industry" && study.every((one) => isSame(one, name, value)),
    );
    const names = new Set([...shared.map(([name]) => name), "industry"]);
    const own = study.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => !names.has(name))),
    );
    return `...publishedStudy(${JSON.stringify(Object.fromEntries(shared))}, ${JSON.stringify(own)})`;
  });
  return `// Written by \`npm run generate\` from the collected figures.
import type { Benchmark } from "../definition/benchmark.js";
import { publishedStudy } from "./publishedStudy.js";

/** Figures of the family ${family}, collected in 2026. */
export const ${family}Figures2026: readonly Benchmark[] = [${lists.join(",\n")}];
`;
}

function isSame(figure: Benchmark, name: string, value: unknown): boolean {
  return JSON.stringify(figure[name as keyof Benchmark]) === JSON.stringify(value);
}
