import type { Better } from "../../kernel/better.js";
import type { Measure } from "../../kernel/measure.js";
import type { Comparison } from "../comparison/comparison.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { PeerComparison } from "../peers/peerComparison.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import { leadingBasis } from "../scorecard/leadingBasis.js";
import { referenceValue } from "../scorecard/referenceValue.js";
import type { ScorecardRow } from "../scorecard/scorecardRow.js";

/** The parts of a bullet chart. */
export interface BulletParts {
  readonly measure: Measure;
  readonly comparison: Comparison | undefined;
  readonly reference: number | null;
  /** The reference in words: "the mean of retail, 2025". */
  readonly referenceName: string;
  /** The limits between the bands in the background, rising. */
  readonly edges: readonly number[];
  /** The standing of a row ("strong"), or the verdict of a comparison ("better"). */
  readonly verdict: string;
}

/** The parts of a row, or of a comparison with a benchmark, that the chart shows. */
export function bulletParts(shown: ScorecardRow | BenchmarkComparison): BulletParts {
  return "comparisons" in shown ? partsOfRow(shown) : partsOfComparison(shown);
}

function partsOfComparison(comparison: BenchmarkComparison): BulletParts {
  const { metric, value, better, currency, benchmark, reference, verdict } = comparison;
  const { unit } = benchmark;
  const carried = { ...(currency !== undefined && { currency }) };
  return {
    measure: { metric, kind: "derived", unit, better, value, ...carried },
    comparison,
    reference,
    referenceName: benchmarkName(benchmark),
    edges: benchmarkEdges(benchmark),
    verdict,
  };
}

function partsOfRow({ measure, comparisons, standsOn, standing }: ScorecardRow): BulletParts {
  const leading = leadingBasis(comparisons, standsOn);
  if (leading === undefined) {
    const { past } = comparisons;
    const nothing = { reference: null, referenceName: "", edges: [] };
    return { measure, comparison: past, ...nothing, verdict: standing };
  }
  const { benchmark } = comparisons.benchmark ?? {};
  const names = {
    benchmark: benchmark === undefined ? "" : benchmarkName(benchmark),
    peers: "the peers' median",
    target: "the target",
  };
  const edges = {
    benchmark: benchmark === undefined ? [] : benchmarkEdges(benchmark),
    peers: peerEdges(comparisons.peers),
    target: [],
  };
  return {
    measure,
    comparison: comparisons[leading],
    reference: referenceValue(comparisons, leading),
    referenceName: names[leading],
    edges: edges[leading],
    verdict: standing,
  };
}

/**
 * The shades of the bands from the lowest to the highest. There is one more shade than edges, and
 * the worst shade is the darkest.
 */
export function bandShades(edges: readonly number[], better: Better): readonly string[] {
  const [darkest, lightest] = [0xc4, 0xee];
  const shades = Array.from({ length: edges.length + 1 }, (_, band) => {
    const grey = Math.round(darkest + ((lightest - darkest) * band) / Math.max(edges.length, 1));
    return `#${grey.toString(16).repeat(3)}`;
  });
  return better === "lower" ? shades.reverse() : shades;
}

function benchmarkEdges({ quantiles, range, bands }: Benchmark): readonly number[] {
  if (quantiles) return quantiles.map(({ value }) => value);
  if (range) return [range.from, range.to];
  return (bands ?? []).flatMap(({ from }) => from ?? []);
}

function peerEdges(peers: PeerComparison | undefined): readonly number[] {
  const { quantiles } = peers ?? {};
  return quantiles ? [quantiles.p25, quantiles.median, quantiles.p75] : [];
}

function benchmarkName({ statistic, industry, dataYears }: Benchmark): string {
  const names = { quantiles: "median", point: "figure", thresholds: "threshold" } as const;
  const name = statistic in names ? names[statistic as keyof typeof names] : statistic;
  return [
    `the ${name}`,
    ...(industry === undefined ? [] : [` of ${industry}`]),
    ...(dataYears === undefined ? [] : [`, ${dataYears.to}`]),
  ].join("");
}
