import type { Measure } from "../../kernel/measure.js";
import { instant, isDateAlone } from "../../kernel/timestamp.js";

const daysOfYear = 366;
const millisecondsOfDay = 86_400_000;

/**
 * The measure of a period that begins on this day, as one with a complete history if its history is
 * a date at least a year before.
 *
 * @param firstDay - The first day of the period, in days since 1970.
 */
export function withHistoryOfPeriod<Metric extends string>(
  measure: Measure<Metric>,
  firstDay: number,
): Measure<Metric> {
  const history = measure.definition?.["history"];
  if (!isDateAlone(history)) return measure;
  if (firstDay < instant("history", history) / millisecondsOfDay + daysOfYear) return measure;
  const { history: _, ...definition } = { ...measure.definition };
  return { ...measure, definition };
}
