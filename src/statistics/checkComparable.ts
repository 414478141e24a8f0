import type { Measure } from "../kernel/measure.js";
import { checkSameMeaning, isEmpty } from "./sameMeaning.js";

/** Throws if a reference is of another metric, kind, unit, currency or definition than the measure. */
export function checkComparable(argument: string, reference: Measure, measure: Measure): void {
  // If either side is a total of no records, it names no currency, so currencies are not compared.
  const currency = isEmpty(measure) ? [] : (["currency"] as const);
  checkSameMeaning(argument, reference, measure, "as in the measure", [
    "metric",
    "kind",
    "unit",
    ...currency,
  ]);
}
