import type { Comparability } from "../comparison/comparability.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { ComparabilityAnswer } from "./comparabilityAnswer.js";
import {
  differenceInWords,
  type MeaningDifference,
  type MeaningDifferences,
  nearInWords,
} from "./meaningDifference.js";
import type { OwnMarket } from "./ownMarket.js";

/**
 * The name of a field in which a benchmark is of another market than the caller's, and the
 * benchmark's value.
 */
type OtherMarket = readonly [field: keyof OwnMarket, name: string];

/** Judges whether a measure and a benchmark mean the same, by the differences found. */
export function judgeComparability(
  { near, stated, unstated }: MeaningDifferences,
  benchmark: Benchmark,
  market: OwnMarket,
): ComparabilityAnswer {
  const otherMarkets = findOtherMarkets(benchmark, market);
  const reasons: ComparisonReason[] = [];
  if (stated.length > 0) reasons.push("definition-mismatch");
  if (unstated.length > 0) reasons.push("definition-unknown");
  if (near.length > 0) reasons.push("definition-near");
  for (const [field] of otherMarkets) reasons.push(`other-${field}`);
  const words = [
    ...stated.map(differenceInWords),
    ...unstated.map(unstatedInWords),
    ...near.map(nearInWords),
    ...otherMarkets.map(([field, name]) => `the benchmark is of the ${field} ${name}`),
  ];
  const explanation = words.length > 0 ? `${capitalize(words.join("; "))}.` : "";
  return { comparability: comparabilityBy(reasons), reasons, explanation };
}

function comparabilityBy(reasons: readonly ComparisonReason[]): Comparability {
  if (reasons.includes("definition-mismatch")) return "mismatch";
  if (reasons.includes("definition-unknown")) return "unknown";
  return reasons.length > 0 ? "compatible" : "exact";
}

function unstatedInWords({ name, own, other }: MeaningDifference): string {
  return own === undefined
    ? `the benchmark is of ${name} ${String(other)}, and the measure does not say of which`
    : `the measure is of ${name} ${own}, and the benchmark does not say of which`;
}

function findOtherMarkets(benchmark: Benchmark, market: OwnMarket): readonly OtherMarket[] {
  return (["industry", "region", "channel"] as const).flatMap((field): OtherMarket[] => {
    const own = market[field]?.toLowerCase();
    if (own === undefined) return [];
    const names = [
      benchmark[field],
      field === "industry" ? benchmark.publishedIndustry : undefined,
    ];
    const isSame = names.some((name) => name?.toLowerCase() === own);
    return isSame ? [] : [[field, benchmark[field] ?? "not stated"]];
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
