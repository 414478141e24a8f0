import type { Benchmark } from "../../src/benchmark/definition/benchmark.js";
import { defineBenchmark } from "../../src/benchmark/definition/defineBenchmark.js";
import type { FigureRow } from "./figureRow.js";

/**
 * What does not agree between the collected rows and the figures of the library, in sentences: rows
 * without their figure, numbers without their row, figures without a source, address, year or basis.
 */
export function figureFaults(
  rows: readonly FigureRow[],
  figures: readonly Benchmark[],
): readonly string[] {
  const shipped = new Set(figures.flatMap(keysOfFigure));
  // Single companies are cases and not benchmarks, and a page without a date says no year.
  const wanted = rows.filter(
    ({ statistic, dataYear }) =>
      statistic !== "case" && (dataYear !== "" || statistic === "threshold"),
  );
  const collected = new Map(wanted.map((row) => [keyOfRow(row), row]));
  return [
    ...[...collected].flatMap(([key, row]) =>
      shipped.has(key) ? [] : [`${nameOf(row.metric, row)}: the row has no figure.`],
    ),
    ...figures.flatMap((figure) => [
      ...keysOfFigure(figure)
        .filter((key) => !collected.has(key))
        .map((key) => `${nameOf(figure.metric, figure)}: no row has ${key}.`),
      ...missingFields(figure).map((field) => `${nameOf(figure.metric, figure)}: no ${field}.`),
    ]),
  ];
}

function nameOf(metric: string, { source }: FigureRow | Benchmark): string {
  return `${metric}, ${typeof source === "string" ? source : source.title}`;
}

function keyOfRow(row: FigureRow): string {
  const { metric, variant, industry, source, url, definition, value } = row;
  return JSON.stringify([metric, variant, industry, source, url, definition, value]);
}

/**
 * A key for each number of a figure, equal to the key of the row that it was collected in. The tier
 * is not a part of it, since quantiles of one table may have been read in different ways.
 */
function keysOfFigure(figure: Benchmark): readonly string[] {
  const { metric, variant = "", publishedIndustry, source, basis } = figure;
  const { title, address = "" } = source;
  return numbersOf(figure).map((number) =>
    JSON.stringify([metric, variant, publishedIndustry, title, address, basis, number]),
  );
}

function numbersOf({ range, bands, quantiles, censored, value }: Benchmark): readonly string[] {
  if (quantiles !== undefined) return quantiles.map((quantile) => String(quantile.value));
  if (bands !== undefined) return bands.slice(1).map(({ from }) => String(from));
  if (range !== undefined) return [`${String(range.from)}..${String(range.to)}`];
  return [censored === "below" ? "0" : String(value)];
}

function missingFields(figure: Benchmark): readonly string[] {
  defineBenchmark(figure);
  const { source, basis, dataYears, statistic } = figure;
  const isRule = source.tier === "rule of thumb";
  return [
    ...(basis === undefined ? ["basis"] : []),
    ...(source.address === undefined && !isRule ? ["address"] : []),
    ...(dataYears === undefined && statistic !== "thresholds" ? ["years"] : []),
  ];
}
