import type { Measure } from "../kernel/measure.js";
import { checkSameMeaning, isEmpty } from "./sameMeaning.js";

/** Throws if a reference is of another metric, kind, unit, currency or definition than the measure. */
export function checkComparable(argument: string, reference: Measure, measure: Measure): void {
  // Totals of no records name no currency, on either side.
  const currency = isEmpty(measure) ? [] : (["currency"] as const);
  checkSameMeaning(argument, reference, measure, "as in the measure", [
    "metric",
    "kind",
    "unit",
    ...currency,
  ]);
}
