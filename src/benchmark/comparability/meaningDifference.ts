import type { Measure } from "../../kernel/measure.js";
import type { Benchmark } from "../definition/benchmark.js";
import { usualDefinition } from "../definition/usualDefinition.js";

/** A field, or a part of the definition, in which a measure and a benchmark differ. */
export interface MeaningDifference {
  readonly field: "metric" | "unit" | "currency" | "definition";
  /** The name of the field or of the part of the definition. */
  readonly name: string;
  /** The measure's value; `undefined` if the measure does not state it. */
  readonly own: string | number | undefined;
  /** The benchmark's value; `undefined` if the benchmark does not state it. */
  readonly other: string | number | undefined;
}

/** The ways in which a measure and a benchmark may mean something else. */
export interface MeaningDifferences {
  /** Both sides state a value, and the values differ, but the numbers are near each other. */
  readonly near: readonly MeaningDifference[];
  /** Both sides state a value, and the values differ. */
  readonly stated: readonly MeaningDifference[];
  /** One side does not state a value. */
  readonly unstated: readonly MeaningDifference[];
}

/** Compares what a measure and a benchmark mean. */
export function meaningDifferences(measure: Measure, benchmark: Benchmark): MeaningDifferences {
  const own = measure.definition ?? {};
  const other = benchmark.definition ?? {};
  const usual = measure.metric === benchmark.metric ? usualDefinition(measure.metric) : {};
  const parts = [...new Set([...Object.keys(own), ...Object.keys(other)])].sort();
  const all: MeaningDifference[] = [
    ...(["metric", "unit", "currency"] as const).map((field) => ({
      field,
      name: field,
      own: measure[field],
      other: benchmark[field],
    })),
    ...parts.map((name) => ({
      field: "definition" as const,
      name,
      own: Object.hasOwn(own, name) ? own[name] : usual[name],
      other: Object.hasOwn(other, name) ? other[name] : usual[name],
    })),
  ].filter((difference) => difference.own !== difference.other);
  const isStated = (difference: MeaningDifference): boolean =>
    difference.own !== undefined && difference.other !== undefined;
  return {
    near: all.filter((difference) => isNear(measure.metric, difference)),
    stated: all.filter((difference) => isStated(difference) && !isNear(measure.metric, difference)),
    unstated: all.filter((difference) => !isStated(difference)),
  };
}

/** Whether visits are compared with visitors, most of whom visit once. */
function isNear(metric: string, { field, name, own, other }: MeaningDifference): boolean {
  if (metric !== "conversionRate" || field !== "definition" || name !== "per") return false;
  return [own, other].every((value) => value === "visit" || value === "visitor");
}

/** How a measure and a benchmark with this difference differ, although they can be compared. */
export function nearInWords({ name, own, other }: MeaningDifference): string {
  return `the measure is ${name} ${String(own)}, and the benchmark ${name} ${String(other)}`;
}

/** Why a measure and a benchmark with this difference cannot be compared. */
export function differenceInWords({ field, name, own, other }: MeaningDifference): string {
  const both = `${String(own)} and ${String(other)}`;
  switch (field) {
    case "metric": {
      const areEngagement = [own, other].every((metric) => /^engagementRate/.test(String(metric)));
      return areEngagement
        ? `${both} divide the same engagement by different things, and differ by a factor of ten`
        : `${both} are different KPIs`;
    }
    case "unit":
      return `${both} are different units`;
    case "currency":
      return `${both} are different currencies`;
    default:
      return definitionInWords(name, both, own, other);
  }
}

function definitionInWords(
  name: string,
  both: string,
  own: MeaningDifference["own"],
  other: MeaningDifference["other"],
): string {
  if (name === "rule") return `${both} bounces are different sessions, and one site has both rates`;
  if (name === "period") {
    return `a rate by ${String(own)} and a rate by ${String(other)} differ for the same customers`;
  }
  return `${name} ${String(own)} and ${name} ${String(other)} make different numbers of the same data`;
}
