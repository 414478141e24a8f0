import type { Measure } from "../kernel/measure.js";

/**
 * Whether old customers may count as new in a measure, because its data begin somewhere.
 *
 * A KPI with a complete history states no history. If the history is a date, the data begin on that
 * date, which counts here since the period of the measure is not known.
 */
export function isHistoryInData({ definition }: Pick<Measure, "definition">): boolean {
  const history = definition?.["history"];
  return history !== undefined && history !== "complete";
}
