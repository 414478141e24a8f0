import { historyAt } from "../../kernel/history.js";
import type { Measure } from "../../kernel/measure.js";
import { dayLength } from "../../kernel/timeUnit.js";

/**
 * The measure of a period that begins on this day. If its history begins at least a year before,
 * the history counts as complete.
 *
 * @param firstDay - The first day of the period, in days since 1970.
 */
export function withHistoryOfPeriod<Metric extends string>(
  measure: Measure<Metric>,
  firstDay: number,
): Measure<Metric> {
  const history = measure.definition?.["history"];
  if (typeof history !== "string") return measure;
  if (historyAt(history, firstDay * dayLength) !== "complete") return measure;
  const { definition = {}, ...rest } = measure;
  const others = Object.entries(definition).filter(([name]) => name !== "history");
  return others.length === 0 ? rest : { ...rest, definition: Object.fromEntries(others) };
}
