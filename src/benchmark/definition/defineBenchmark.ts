import { choice, isPlainObject } from "../../kernel/check.js";
import { currencyOf } from "../../kernel/currency.js";
import type { Definition } from "../../kernel/definition.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import type { Unit } from "../../kernel/unit.js";
import type { Benchmark } from "./benchmark.js";
import type { BenchmarkSample } from "./benchmarkSample.js";
import type { BenchmarkSource } from "./benchmarkSource.js";
import { type Fields, numberAt, objectAt, objectIfAny, textAt, textIfAny } from "./fields.js";
import { readFigure } from "./readFigure.js";
import { statistics } from "./statistic.js";
import { type Tier, tiers } from "./tier.js";

const units: readonly Unit[] = [
  "fraction",
  "number",
  "money",
  "seconds",
  "days",
  "periods",
  "points",
  "score",
];

/** The fields that are optional texts. */
const texts = [
  "basis",
  "variant",
  "industry",
  "publishedIndustry",
  "region",
  "channel",
  "segment",
  "statisticAsPublished",
  "notes",
] as const;

/**
 * A figure to compare a KPI with: a published one, or one of your own.
 *
 * Figures are in the KPI's own unit: a rate of 45 % is 0.45. `definition` is the definition that a
 * measure must have to mean the same. `dataYears` are the years of the data, from which the age of
 * the figure is counted.
 *
 * @param benchmark - The record; unknown fields are left out.
 * @returns The checked record, as frozen plain data.
 * @throws {@link InputError} If a field is missing, of the wrong kind, or contradicts another.
 *
 * @example
 * const ours = defineBenchmark({
 *   metric: "openRate",
 *   statistic: "quantiles",
 *   quantiles: [{ p: 0.25, value: 0.31 }, { p: 0.5, value: 0.38 }, { p: 0.75, value: 0.44 }],
 *   unit: "fraction",
 *   dataYears: { from: 2025, to: 2025 },
 *   source: { title: "Our own newsletters", tier: "own" },
 * });
 * ours.quantiles.length; // 3
 * defineBenchmark({ ...ours, unit: "percent" }); // throws unit must be one of fraction, number, money
 */
export function defineBenchmark<Metric extends string>(
  benchmark: Benchmark<Metric>,
): Benchmark<Metric> {
  const given: unknown = benchmark;
  if (!isPlainObject(given)) throw new InputError("benchmark", given, "an object");
  const record = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const metric = textAt(record, "metric") as Metric;
  const statistic = choice(record, "statistic", statistics);
  const unit = choice(record, "unit", units);
  const definition = readDefinition(record);
  const sample = readSample(record);
  const dataYears = readYears(record);
  const supersededBy = readSuccessor(record);
  const censored =
    record["censored"] === undefined ? undefined : choice(record, "censored", ["below", "above"]);
  const named = texts.flatMap((name) => {
    const text = textIfAny(record, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return freeze({
    metric,
    ...(definition && { definition }),
    ...Object.fromEntries(named),
    statistic,
    ...readFigure(record, metric, statistic, unit),
    unit,
    ...currencyOf(record),
    ...(sample && { sample }),
    ...(dataYears && { dataYears }),
    source: readSource(record),
    ...(supersededBy && { supersededBy }),
    ...(censored && { censored }),
  });
}

function readDefinition(record: Fields): Definition | undefined {
  const definition = objectIfAny(record, "definition");
  for (const [key, value] of Object.entries(definition ?? {})) {
    if (typeof value !== "string" && !Number.isFinite(value)) {
      throw new InputError(`definition.${key}`, value, "text or a finite number");
    }
  }
  return definition && ({ ...definition } as Definition);
}

function readSample(record: Fields): BenchmarkSample | undefined {
  const sample = objectIfAny(record, "sample");
  if (sample === undefined) return undefined;
  const size = numberFrom<unknown>(sample["size"] ?? undefined);
  if (size !== undefined && !(Number.isSafeInteger(size) && Number(size) > 0)) {
    throw new InputError("sample.size", size, "a whole number from 1 up");
  }
  const unit = textIfAny(sample, "unit", "sample.unit");
  const description = textIfAny(sample, "description", "sample.description");
  return {
    ...(size !== undefined && { size: Number(size) }),
    ...(unit !== undefined && { unit }),
    ...(description !== undefined && { description }),
  };
}

function readYears(record: Fields): Benchmark["dataYears"] {
  const years = objectIfAny(record, "dataYears");
  if (years === undefined) return undefined;
  const from = numberAt(years, "from", "dataYears.from");
  const to = numberAt(years, "to", "dataYears.to");
  checkYear("dataYears.from", from);
  checkYear("dataYears.to", to);
  if (from > to) throw new InputError("dataYears.to", to, `at least dataYears.from (${from})`);
  return { from, to };
}

function readSuccessor(record: Fields): Benchmark["supersededBy"] {
  const successor = objectIfAny(record, "supersededBy");
  if (successor === undefined) return undefined;
  const title = textAt(successor, "title", "supersededBy.title");
  const year = numberAt(successor, "year", "supersededBy.year");
  checkYear("supersededBy.year", year);
  return { title, year };
}

function checkYear(place: string, year: number): void {
  if (Number.isInteger(year) && year >= 1900 && year <= 9999) return;
  throw new InputError(place, year, "a year in four digits, from 1900 on");
}

function readSource(record: Fields): BenchmarkSource {
  const source = objectAt(record, "source");
  const title = textAt(source, "title", "source.title");
  const publisher = textIfAny(source, "publisher", "source.publisher");
  const address = textIfAny(source, "address", "source.address");
  if (!tiers.includes(source["tier"] as Tier)) {
    throw new InputError("source.tier", source["tier"], `one of ${tiers.join(", ")}`);
  }
  return {
    title,
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
    tier: source["tier"] as Tier,
  };
}

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
