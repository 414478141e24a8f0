import { choice, isAbsent, isPlainObject, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { instant } from "../../kernel/timestamp.js";
import type { Benchmark } from "../definition/benchmark.js";
import { type Fields, numberAt, textAt, textIfAny } from "../definition/fields.js";
import { readBenchmark } from "../definition/readBenchmark.js";
import { type Tier, tiers } from "../definition/tier.js";
import { hasUsualDefinition } from "../definition/usualDefinition.js";
import { benchmarkFigures } from "../figures/benchmarkFigures.js";
import type { BenchmarkFallback } from "./benchmarkFallback.js";
import type { BenchmarkQuery } from "./benchmarkQuery.js";
import { type FallbackLevel, fallbackLevels, isAtLevel, isSameName } from "./fallbackLevel.js";
import type { FoundBenchmarks } from "./foundBenchmarks.js";

const marketFields = ["industry", "region", "channel"] as const;
const queryNames = ["metric", ...marketFields, "segment", "year", "asOf", "tier", "benchmarks"];

/**
 * The benchmarks of a KPI, in an industry, a region and a channel.
 *
 * If there is no benchmark of the industry, benchmarks of all industries replace them. If there is
 * no benchmark of the region, benchmarks of the world replace them. If there are no such benchmarks
 * either, benchmarks that name no industry, region or channel replace them. `fallbacks` says what
 * was replaced, and `industries` says which industries have benchmarks of the KPI. Benchmarks of a
 * segment are returned only if the query asks for the segment.
 *
 * A benchmark that a newer one replaced is returned only if the query names a `year` of its data, or
 * an `asOf` before the last year of the newer one's data.
 *
 * @returns The benchmarks, possibly an empty list, and the fallbacks that were used.
 * @throws {@link InputError} If the metric is not a text, or a field is of the wrong kind.
 *
 * @example
 * const { benchmarks, fallbacks } = findBenchmarks({ metric: "costPerClick", industry: "Lawn Care", region: "US" });
 * fallbacks; // [{ field: "industry", asked: "Lawn Care", used: "all industries" }]
 * benchmarks[0].dataYears; // { from: 2025, to: 2026 }
 * findBenchmarks({ metric: "cartAbandonmentRate" }).benchmarks[0].value; // 0.7022
 * findBenchmarks({ metric: "cartAbandonmentRate", asOf: "2022-01-01" }).benchmarks[0].value; // 0.6982
 * findBenchmarks({ metric: "customerEffortScore" }).benchmarks; // []
 * findBenchmarks({ metric: "purchaseFrequency", industry: "banking" }).industries; // ["e-commerce"]
 */
export function findBenchmarks<Metric extends string>(
  query: BenchmarkQuery<Metric>,
): FoundBenchmarks<Metric> {
  const fields: unknown = query;
  if (!isPlainObject(fields)) throw new InputError("query", fields, "a plain object");
  checkOptions(fields, queryNames, "query");
  const metric = textAt(fields, "metric");
  const asked = {
    industry: textIfAny(fields, "industry"),
    region: textIfAny(fields, "region"),
    channel: textIfAny(fields, "channel"),
  };
  const segment = textIfAny(fields, "segment");
  const year = isAbsent(fields["year"]) ? undefined : yearAt(fields);
  const wantedTiers = readTiers(query.tier);
  const asOf = isAbsent(query.asOf) ? undefined : instant("asOf", query.asOf);
  const lastYear = asOf === undefined ? undefined : new Date(asOf).getUTCFullYear();
  const all = readBenchmarks(query.benchmarks).filter(
    (one): one is Benchmark<Metric> =>
      one.metric === metric &&
      wantedTiers.includes(one.source.tier) &&
      (segment === undefined || isSameName(one.segment, segment)) &&
      (year === undefined || coversYear(one, year)) &&
      (lastYear === undefined || one.dataYears === undefined || one.dataYears.to <= lastYear) &&
      (year !== undefined || isCurrent(one, lastYear)),
  );
  for (const channel of fallbackLevels("channel", asked.channel)) {
    for (const industry of fallbackLevels("industry", asked.industry)) {
      for (const region of fallbackLevels("region", asked.region)) {
        const levels = [channel, industry, region].filter((level) => level !== undefined);
        const found = benchmarksAt(levels, all, segment !== undefined);
        if (found.length > 0) {
          return {
            benchmarks: [...found].sort(byPreference),
            fallbacks: fallbacksIn(levels),
            industries: industriesIn(all),
          };
        }
      }
    }
  }
  return { benchmarks: [], fallbacks: [], industries: industriesIn(all) };
}

function yearAt(fields: Fields): number {
  const year = numberAt(fields, "year");
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw new InputError("year", year, "a whole number from 1 to 9999");
}

function industriesIn(benchmarks: readonly Benchmark[]): readonly string[] {
  const named = benchmarks.flatMap(({ industry }) => (industry === undefined ? [] : [industry]));
  return [...new Set(named)].sort();
}

function benchmarksAt<Metric extends string>(
  levels: readonly FallbackLevel[],
  benchmarks: readonly Benchmark<Metric>[],
  isSegmentAsked: boolean,
): readonly Benchmark<Metric>[] {
  const mayBeOfSegment = isSegmentAsked || levels.every(({ used }) => used === undefined);
  return benchmarks.filter(
    (one) =>
      levels.every((level) => isAtLevel(one, level)) &&
      (mayBeOfSegment || one.segment === undefined),
  );
}

function coversYear({ dataYears }: Benchmark, year: number): boolean {
  return dataYears !== undefined && dataYears.from <= year && year <= dataYears.to;
}

/** Whether no newer figure had replaced a figure by the end of the last year, or until today. */
function isCurrent({ supersededBy }: Benchmark, lastYear: number | undefined): boolean {
  return supersededBy === undefined || (lastYear !== undefined && supersededBy.year > lastYear);
}

function fallbacksIn(levels: readonly FallbackLevel[]): readonly BenchmarkFallback[] {
  return levels
    .flatMap(({ field, asked, used }) => (used === undefined ? [] : [{ field, asked, used }]))
    .sort((a, b) => marketFields.indexOf(a.field) - marketFields.indexOf(b.field));
}

/**
 * Orders benchmarks: the caller's own first, then those of the KPI's usual definition, then the
 * newest, then those without a segment. Equal benchmarks keep the order of the input.
 */
function byPreference(one: Benchmark, other: Benchmark): number {
  const [a, b] = [ranks(one), ranks(other)];
  return a.map((rank, place) => rank - (b[place] as number)).find(Boolean) ?? 0;
}

function ranks({ source, metric, definition, dataYears, segment }: Benchmark): readonly number[] {
  return [
    source.tier === "own" ? 0 : 1,
    hasUsualDefinition(metric, definition) ? 0 : 1,
    -(dataYears?.to ?? 0),
    segment === undefined ? 0 : 1,
  ];
}

function readBenchmarks(benchmarks: Iterable<Benchmark> | null | undefined): readonly Benchmark[] {
  if (isAbsent(benchmarks)) return benchmarkFigures;
  return Array.from(iterable("benchmarks", benchmarks), (benchmark, position) =>
    readBenchmark(`benchmarks[${position}]`, benchmark),
  );
}

function readTiers(tier: BenchmarkQuery["tier"]): readonly Tier[] {
  if (isAbsent(tier)) return ["own", "primary", "confirmed copy"];
  const asked: readonly unknown[] = Array.isArray(tier) ? tier : [tier];
  return asked.map((one) => choice({ tier: one }, "tier", tiers));
}
