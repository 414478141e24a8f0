import type { Measure } from "../kernel/measure.js";
import { checkSameMeaning, isEmpty } from "./sameMeaning.js";

/** Throws if a reference is of another metric, kind, unit, currency or definition than the measure. */
export function checkComparable(argument: string, reference: Measure, measure: Measure): void {
  // If either side is a total of no records, it names no currency, so currencies are not compared.
  const currency = isEmpty(measure) ? [] : (["currency"] as const);
  const fields = ["metric", "kind", "unit", ...currency] as const;
  const [other, one] = [withoutHistory(reference), withoutHistory(measure)];
  checkSameMeaning(argument, other, one, "as in the measure", fields);
}

/**
 * The measure without its history. If the history of one side is not complete, the comparison gives
 * that as the reason why it has no limits, so the two histories need not be the same.
 */
function withoutHistory(measure: Measure): Measure {
  const { history, ...definition } = measure.definition ?? {};
  return history === undefined ? measure : { ...measure, definition };
}
