import type { Measure } from "../../kernel/measure.js";
import type { Benchmark } from "../definition/benchmark.js";

/** Something that a measure and a benchmark do not share. */
export interface MeaningDifference {
  readonly field: "metric" | "unit" | "currency" | "definition";
  /** The field, or the part of the definition. */
  readonly name: string;
  /** What the measure says; left out where it says nothing. */
  readonly own: string | number | undefined;
  /** What the benchmark says; left out where it says nothing. */
  readonly other: string | number | undefined;
}

/** What a measure and a benchmark do not share: where both say what they are, and where one does not. */
export function meaningDifferences(
  measure: Measure,
  benchmark: Benchmark,
): {
  readonly differences: readonly MeaningDifference[];
  readonly unstated: readonly MeaningDifference[];
} {
  const own = measure.definition ?? {};
  const other = benchmark.definition ?? {};
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])].sort();
  const all: MeaningDifference[] = [
    ...(["metric", "unit", "currency"] as const).map((field) => ({
      field,
      name: field,
      own: measure[field],
      other: benchmark[field],
    })),
    ...keys.map((name) => ({
      field: "definition" as const,
      name,
      own: Object.hasOwn(own, name) ? own[name] : undefined,
      other: Object.hasOwn(other, name) ? other[name] : undefined,
    })),
  ].filter((difference) => difference.own !== difference.other);
  const isStated = (difference: MeaningDifference): boolean =>
    difference.own !== undefined && difference.other !== undefined;
  return {
    differences: all.filter(isStated),
    unstated: all.filter((difference) => !isStated(difference)),
  };
}

/** Why the two cannot be compared. */
export function differenceInWords({ field, name, own, other }: MeaningDifference): string {
  const two = `${String(own)} and ${String(other)}`;
  if (field === "metric") {
    const areEngagement = [own, other].every((metric) => /^engagementRate/.test(String(metric)));
    return areEngagement
      ? `${two} divide the same engagement by different things, and differ by a factor of ten`
      : `${two} are different KPIs`;
  }
  if (field !== "definition")
    return `${two} are different ${field === "unit" ? "units" : "currencies"}`;
  if (name === "rule") return `${two} bounces are different sessions, and one site has both rates`;
  if (name === "period") {
    return `a rate by ${String(own)} and a rate by ${String(other)} differ for the same customers`;
  }
  return `${name} ${String(own)} and ${name} ${String(other)} make different numbers of the same data`;
}
