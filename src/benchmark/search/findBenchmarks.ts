import { choice, isPlainObject, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import { instant } from "../../kernel/timestamp.js";
import type { Benchmark } from "../definition/benchmark.js";
import { defineBenchmark } from "../definition/defineBenchmark.js";
import { numberAt, textAt, textIfAny } from "../definition/fields.js";
import { type Tier, tiers } from "../definition/tier.js";
import { benchmarkFigures } from "../figures/benchmarkFigures.js";
import type { BenchmarkFallback } from "./benchmarkFallback.js";
import type { BenchmarkQuery } from "./benchmarkQuery.js";
import { type FallbackLevel, fallbackLevels, isAtLevel, isSameName } from "./fallbackLevel.js";
import type { FoundBenchmarks } from "./foundBenchmarks.js";

const places = ["industry", "region", "channel"] as const;

/**
 * The benchmarks there are for a KPI, in an industry, a region and a channel.
 *
 * Where there is none for the industry, those of all industries stand in; for the region, those of
 * the world; for either and for the channel, those that do not say. What stood in is in
 * `fallbacks`, and a segment that nobody asked for never stands in.
 *
 * @returns Benchmarks, maybe none, and the fallbacks taken.
 * @throws {@link InputError} If the metric is no text, or a field is none of its kind.
 *
 * @example
 * const { benchmarks, fallbacks } = findBenchmarks({ metric: "costPerClick", industry: "Lawn Care", region: "US" });
 * fallbacks; // [{ field: "industry", asked: "Lawn Care", used: "all industries" }]
 * benchmarks[0].dataYears; // { from: 2025, to: 2026 }
 * findBenchmarks({ metric: "customerEffortScore" }).benchmarks; // []
 */
export function findBenchmarks<Metric extends string>(
  query: BenchmarkQuery<Metric>,
): FoundBenchmarks<Metric> {
  const fields: unknown = query;
  if (!isPlainObject(fields)) throw new InputError("query", fields, "an object");
  const metric = textAt(fields, "metric");
  const asked = {
    industry: textIfAny(fields, "industry"),
    region: textIfAny(fields, "region"),
    channel: textIfAny(fields, "channel"),
  };
  const segment = textIfAny(fields, "segment");
  const year = fields["year"] === undefined ? undefined : numberAt(fields, "year");
  const wanted = tiersOf(query.tier);
  const asOf = query.asOf === undefined ? undefined : instant("asOf", query.asOf);
  const last = asOf === undefined ? undefined : new Date(asOf).getUTCFullYear();
  const all = searched(query.benchmarks).filter(
    (one) =>
      one.metric === metric &&
      wanted.includes(one.source.tier) &&
      (segment === undefined || isSameName(one.segment, segment)) &&
      (year === undefined || isOfYear(one, year)) &&
      (last === undefined || one.dataYears === undefined || one.dataYears.to <= last),
  );
  for (const channel of fallbackLevels("channel", asked.channel)) {
    for (const industry of fallbackLevels("industry", asked.industry)) {
      for (const region of fallbackLevels("region", asked.region)) {
        const levels = [channel, industry, region];
        const isFallback = levels.some((level) => level?.used !== undefined);
        const found = all.filter(
          (one) =>
            levels.every((level) => level === undefined || isAtLevel(one, level)) &&
            !(isFallback && segment === undefined && one.segment !== undefined),
        );
        if (found.length > 0)
          return {
            benchmarks: sorted(found) as readonly Benchmark<Metric>[],
            fallbacks: fallbacksOf(levels),
          };
      }
    }
  }
  return { benchmarks: [], fallbacks: [] };
}

function isOfYear({ dataYears }: Benchmark, year: number): boolean {
  return dataYears !== undefined && dataYears.from <= year && year <= dataYears.to;
}

function fallbacksOf(levels: readonly (FallbackLevel | undefined)[]): readonly BenchmarkFallback[] {
  const taken = levels.flatMap((level) =>
    level?.used === undefined ? [] : [{ field: level.field, asked: level.asked, used: level.used }],
  );
  return taken.sort((a, b) => places.indexOf(a.field) - places.indexOf(b.field));
}

/** One's own first, newest first, the whole before its segments; else as they stood. */
function sorted(found: readonly Benchmark[]): readonly Benchmark[] {
  const rank = ({ source, dataYears, segment }: Benchmark): readonly number[] => [
    source.tier === "own" ? 0 : 1,
    -(dataYears?.to ?? 0),
    segment === undefined ? 0 : 1,
  ];
  return [...found].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((value, place) => value - (b[place] as number)).find(Boolean) ?? 0;
  });
}

function searched(benchmarks: Iterable<Benchmark> | undefined): readonly Benchmark[] {
  if (benchmarks === undefined) return benchmarkFigures;
  return Array.from(iterable("benchmarks", benchmarks), (benchmark, position) => {
    try {
      return defineBenchmark(benchmark);
    } catch (error) {
      throw placed(error, `benchmarks[${position}]`, "benchmarks");
    }
  });
}

function tiersOf(tier: BenchmarkQuery["tier"]): readonly Tier[] {
  if (tier === undefined) return ["own", "primary", "confirmed copy"];
  const asked: readonly unknown[] = Array.isArray(tier) ? tier : [tier];
  return asked.map((one) => choice({ tier: one }, "tier", tiers));
}
