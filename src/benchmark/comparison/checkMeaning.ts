import type { Measure } from "../../kernel/measure.js";
import {
  checkSameFields,
  checkSameMeaning,
  isEmpty,
  isSameDefinition,
} from "../../statistics/sameMeaning.js";

const fields = ["metric", "kind", "unit", "better"] as const;

/** Throws if a measure is of another KPI than the measure that it is compared with. */
export function checkMetric(argument: string, measure: Measure, wanted: Measure): void {
  checkSameFields(argument, measure, wanted, "as in the others", fields);
}

/** Throws if two measures do not mean the same. */
export function checkMeaning(argument: string, measure: Measure, wanted: Measure): void {
  const currency = isEmpty(wanted) ? [] : (["currency"] as const);
  checkSameMeaning(argument, measure, wanted, "as in the others", [...fields, ...currency]);
}

/** Whether two measures of one KPI have the same currency and definition. */
export function isSameMeaning(measure: Measure, wanted: Measure): boolean {
  const isCurrency = measure.currency === wanted.currency || isEmpty(measure) || isEmpty(wanted);
  return isCurrency && isSameDefinition(measure, wanted);
}
