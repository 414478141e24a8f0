import type { Better, Measure } from "../../kernel/measure.js";
import type { Comparison } from "../comparison/comparison.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { PeerComparison } from "../peers/peerComparison.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import { leadingBasis } from "../scorecard/leadingBasis.js";
import { referenceValue } from "../scorecard/referenceValue.js";
import type { ScorecardRow } from "../scorecard/scorecardRow.js";
import { type StandingBasis } from "../scorecard/standingBasis.js";

/** What a bullet chart shows. */
export interface BulletParts {
  readonly measure: Measure;
  readonly comparison: Comparison | undefined;
  readonly reference: number | null;
  /** What the reference is: "the mean of retail, 2025". */
  readonly referenceName: string;
  /** Where the bands behind meet, rising. */
  readonly edges: readonly number[];
  /** "strong", or of a comparison alone, "better". */
  readonly verdict: string;
}

/** The parts of a row's leading comparison, or of one comparison with a benchmark. */
export function bulletParts(shown: ScorecardRow | BenchmarkComparison): BulletParts {
  if (!("comparisons" in shown)) {
    const { metric, value, better, currency, benchmark, reference, verdict } = shown;
    const { unit } = benchmark;
    const carried = { ...(currency !== undefined && { currency }) };
    return {
      measure: { metric, kind: "derived", unit, better, value, ...carried },
      comparison: shown,
      reference,
      referenceName: nameOf(benchmark),
      edges: edgesOf(benchmark),
      verdict,
    };
  }
  const { measure, comparisons, standsOn, standing } = shown;
  const leading = leadingBasis(comparisons, standsOn);
  const { benchmark } = comparisons.benchmark ?? {};
  const names: Readonly<Record<StandingBasis, string>> = {
    benchmark: benchmark === undefined ? "" : nameOf(benchmark),
    peers: "the peers' median",
    target: "the target",
  };
  return {
    measure,
    comparison: (leading && comparisons[leading]) ?? comparisons.past,
    reference: leading === undefined ? null : referenceValue(comparisons, leading),
    referenceName: leading === undefined ? "" : names[leading],
    edges:
      leading === "benchmark" && benchmark !== undefined
        ? edgesOf(benchmark)
        : leading === "peers"
          ? quartilesOf(comparisons.peers)
          : [],
    verdict: standing,
  };
}

/** Shades from the worst band to the best, of which there are one more than edges. */
export function shadesOf(edges: readonly number[], better: Better): readonly string[] {
  const [darkest, lightest] = [0xc4, 0xee];
  const shades = Array.from({ length: edges.length + 1 }, (_, band) => {
    const grey = Math.round(darkest + ((lightest - darkest) * band) / Math.max(edges.length, 1));
    return `#${grey.toString(16).repeat(3)}`;
  });
  return better === "lower" ? shades.reverse() : shades;
}

function edgesOf({ quantiles, range, bands }: Benchmark): readonly number[] {
  if (quantiles) return quantiles.map(({ value }) => value);
  if (range) return [range.from, range.to];
  return (bands ?? []).flatMap(({ from }) => from ?? []);
}

function quartilesOf(peers: PeerComparison | undefined): readonly number[] {
  const { quantiles } = peers ?? {};
  return quantiles ? [quantiles.p25, quantiles.median, quantiles.p75] : [];
}

function nameOf({ statistic, industry, dataYears }: Benchmark): string {
  const what = { quantiles: "median", point: "figure", thresholds: "threshold" } as const;
  const name = statistic in what ? what[statistic as keyof typeof what] : statistic;
  return [
    `the ${name}`,
    ...(industry === undefined ? [] : [` of ${industry}`]),
    ...(dataYears === undefined ? [] : [`, ${dataYears.to}`]),
  ].join("");
}
