import { definitionAt } from "../../kernel/definitionAt.js";
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
  const { definition: stated = {}, ...rest } = measure;
  const definition = definitionAt(stated, firstDay * dayLength);
  if (definition === stated) return measure;
  return Object.keys(definition).length === 0 ? rest : { ...rest, definition };
}
