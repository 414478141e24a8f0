import type { Measure } from "../kernel/measure.js";

/**
 * Whether old customers may count as new in a measure, because its data begin somewhere.
 *
 * A KPI that knows a complete history states nothing. A date is the beginning of the data as well,
 * for a measure of which no period is known.
 */
export function isHistoryInData({ definition }: Pick<Measure, "definition">): boolean {
  const history = definition?.["history"];
  return history !== undefined && history !== "complete";
}
