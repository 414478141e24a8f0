import type { Better } from "./better.js";
import { exact, exactly, exactQuotient } from "./exact.js";
import { finite } from "./finite.js";
import type { Measure, MeasureIn } from "./measure.js";
import type { Reason } from "./reason.js";
import type { Unit } from "./unit.js";

/** The metric, the unit and the direction of a derived measure. */
export interface DerivedAbout<Metric extends string, Of extends Unit> {
  readonly metric: Metric;
  readonly unit: Of;
  readonly better: Better;
}

/**
 * The measure of a value that is computed from other KPIs. Instead of a value it takes the reason
 * why there is no value.
 *
 * A quotient is passed as a function of its scale, so that its percentage is rounded only once.
 */
export function derived<Metric extends string, Of extends Unit>(
  { metric, unit, better }: DerivedAbout<Metric, Of>,
  answer: number | Reason | ((scale: number) => number),
  carried?: Partial<Pick<Measure, "currency" | "definition" | "value" | "reason">>,
): MeasureIn<Of, Metric> {
  const value = typeof answer === "string" ? null : valueOf(answer, 1);
  const measure: Measure<Metric> = {
    metric,
    kind: "derived",
    unit,
    better,
    value,
    ...(unit === "fraction" && {
      percent: typeof answer === "string" ? null : valueOf(answer, 100),
    }),
    ...(typeof answer === "string" && { reason: answer }),
    ...carried,
  };
  return finite(measure) as MeasureIn<Of, Metric>;
}

/** The answer times the scale. A number is read as the decimal that it prints as, so that 0.07 gives 7. */
function valueOf(answer: number | ((scale: number) => number), scale: number): number {
  if (typeof answer === "function") return answer(scale) + 0;
  return scale === 1 || !Number.isFinite(answer)
    ? answer + 0
    : exactQuotient(scale, exact(answer), exactly(1, 0));
}
