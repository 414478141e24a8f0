import { checkOptions, isPlainObject } from "../../kernel/check.js";
import type { Measure } from "../../kernel/measure.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { Comparability } from "../comparison/comparability.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Benchmark } from "../definition/benchmark.js";
import { defineBenchmark } from "../definition/defineBenchmark.js";
import { textIfAny } from "../definition/fields.js";
import {
  differenceInWords,
  type MeaningDifference,
  meaningDifferences,
} from "./meaningDifference.js";

/** Where one stands oneself, for what a benchmark of elsewhere is less fit. */
export interface ComparabilityOptions {
  /** One's own industry, by the benchmark's name for it or its publisher's. */
  readonly industry?: string | undefined;
  /** One's own region. */
  readonly region?: string | undefined;
  /** One's own channel. */
  readonly channel?: string | undefined;
}

/** Whether a measure and a benchmark mean the same. */
export interface ComparabilityAnswer {
  /** `"mismatch"` where both say what they are, and it is not the same. */
  readonly comparability: Comparability;
  /** Why it is not `"exact"`, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** Why it is not `"exact"`, in words; empty where it is. */
  readonly explanation: string;
}

/**
 * Whether a measure and a benchmark mean the same, so that a difference between them says something.
 *
 *     "exact"        same metric, unit, currency and definition
 *     "compatible"   the same, but of another industry, region or channel than one's own
 *     "unknown"      one side says how it is defined, the other does not
 *     "mismatch"     metric, unit, currency or definition differ
 *
 * @param measure - A measure of any KPI.
 * @param benchmark - A published figure, or one's own.
 * @param options - One's own industry, region and channel.
 * @returns The answer, with reasons and an explanation.
 * @throws {@link InputError} If the measure or the benchmark is none.
 *
 * @example
 * const left = bounceRate({ bouncedSessions: 450, sessions: 1000, rule: "not-engaged" });
 * const { benchmarks } = findBenchmarks({ metric: "bounceRate" });
 * comparability(left, benchmarks[0]).comparability; // "mismatch"
 * comparability({ ...left, definition: { rule: "single-page" } }, benchmarks[0]).comparability; // "exact"
 */
export function comparability(
  measure: Measure,
  benchmark: Benchmark,
  options?: ComparabilityOptions,
): ComparabilityAnswer {
  checkOptions(options);
  return judgeComparability(
    checkMeasure("measure", measure),
    defineBenchmark(benchmark),
    readOwnMarket(options),
  );
}

/** The options that say where one stands, checked. */
export function readOwnMarket(options: ComparabilityOptions | undefined): ComparabilityOptions {
  const fields = isPlainObject(options) ? options : {};
  return {
    industry: textIfAny(fields, "industry"),
    region: textIfAny(fields, "region"),
    channel: textIfAny(fields, "channel"),
  };
}

/** The same for a measure and a benchmark that are known to be some. */
export function judgeComparability(
  measure: Measure,
  benchmark: Benchmark,
  where: ComparabilityOptions,
): ComparabilityAnswer {
  const { differences, unstated } = meaningDifferences(measure, benchmark);
  const elsewhere = elsewhereOf(benchmark, where);
  const reasons: ComparisonReason[] = [
    ...(differences.length > 0 ? (["definition-mismatch"] as const) : []),
    ...(unstated.length > 0 ? (["definition-unknown"] as const) : []),
    ...elsewhere.map(([field]) => `other-${field}` as const),
  ];
  const words = [
    ...differences.map(differenceInWords),
    ...unstated.map(unstatedInWords),
    ...elsewhere.map(([field, own]) => `the benchmark is of the ${field} ${own}`),
  ];
  const explanation = words.length > 0 ? `${capitalized(words.join("; "))}.` : "";
  return { comparability: answerOf(reasons), reasons, explanation };
}

function answerOf(reasons: readonly ComparisonReason[]): Comparability {
  if (reasons.includes("definition-mismatch")) return "mismatch";
  if (reasons.includes("definition-unknown")) return "unknown";
  return reasons.length > 0 ? "compatible" : "exact";
}

function unstatedInWords({ name, own, other }: MeaningDifference): string {
  return own === undefined
    ? `the benchmark is of ${name} ${String(other)}, and the measure does not say of which`
    : `the measure is of ${name} ${own}, and the benchmark does not say of which`;
}

/** Where the benchmark says that it is of another place than the caller's. */
function elsewhereOf(
  benchmark: Benchmark,
  where: ComparabilityOptions,
): readonly (readonly ["industry" | "region" | "channel", string])[] {
  return (["industry", "region", "channel"] as const).flatMap((field) => {
    const asked = where[field]?.toLowerCase();
    if (asked === undefined) return [];
    const names = [
      benchmark[field],
      field === "industry" ? benchmark.publishedIndustry : undefined,
    ];
    const isSame = names.some((name) => name?.toLowerCase() === asked);
    return isSame ? [] : [[field, benchmark[field] ?? "not stated"] as const];
  });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
