import { exact, exactly, exactQuotient } from "./exact.js";
import { finite } from "./finite.js";
import type { Better, Measure, MeasureIn, Reason, Unit } from "./measure.js";

/** What a derived measure is, whatever its numbers. */
export interface DerivedAbout<Metric extends string, Of extends Unit> {
  readonly metric: Metric;
  readonly unit: Of;
  readonly better: Better;
}

/** The measure of a value computed from other KPIs, or of the reason why there is none. */
export function derived<Metric extends string, Of extends Unit>(
  { metric, unit, better }: DerivedAbout<Metric, Of>,
  answer: number | Reason,
  carried?: Partial<Pick<Measure, "currency" | "definition">>,
): MeasureIn<Of, Metric> {
  const value = typeof answer === "number" ? answer + 0 : null;
  const measure: Measure<Metric> = {
    metric,
    kind: "derived",
    unit,
    better,
    value,
    ...(unit === "fraction" && { percent: value === null ? null : percentOf(value) }),
    ...(typeof answer === "string" && { reason: answer }),
    ...carried,
  };
  return finite(measure) as MeasureIn<Of, Metric>;
}

/** A hundred times the decimal that the value prints as: 7 for 0.07. */
function percentOf(value: number): number {
  return Number.isFinite(value) ? exactQuotient(100, exact(value), exactly(1, 0)) : value;
}
