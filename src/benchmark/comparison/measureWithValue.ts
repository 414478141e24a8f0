import type { Measure } from "../../kernel/measure.js";

/** A copy of a measure with another value: a limit of its interval, or a reference. */
export function measureWithValue(measure: Measure, value: number | null): Measure {
  const { metric, kind, unit, better, currency, definition } = measure;
  return {
    metric,
    kind,
    unit,
    better,
    value,
    ...(unit === "fraction" && { percent: value === null ? null : value * 100 }),
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
  };
}
