import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Better, Measure } from "../../kernel/measure.js";
import { checkSame, definitionText, isEmpty } from "../../statistics/checkFits.js";
import { readMeasure } from "../../statistics/readMeasure.js";

const ways: readonly Better[] = ["higher", "lower", "neither"];

/** Passes a measure through, or throws where it cannot be one: it may come from JSON. */
export function checkMeasure<Measured extends Measure>(
  argument: string,
  measure: Measured,
): Measured {
  const { unit, better, currency, definition }: Measure = readMeasure(argument, measure);
  if (typeof unit !== "string") throw new InputError(`${argument}.unit`, unit, "a unit");
  if (!ways.includes(better)) {
    throw new InputError(`${argument}.better`, better, `one of ${ways.join(", ")}`);
  }
  if (currency !== undefined && typeof currency !== "string") {
    throw new InputError(`${argument}.currency`, currency, "a text");
  }
  const parts: readonly unknown[] = isPlainObject(definition) ? Object.values(definition) : [];
  const isKnown = (definition ?? undefined) === undefined || isPlainObject(definition);
  if (!isKnown || !parts.every((part) => typeof part === "string" || Number.isFinite(part))) {
    throw new InputError(`${argument}.definition`, definition, "an object of texts and numbers");
  }
  return measure;
}

/** Throws where a measure is of another KPI than the one it is to be compared with. */
export function checkMetric(argument: string, measure: Measure, wanted: Measure): void {
  const fields = ["metric", "kind", "unit", "better"] as const;
  const about = ({ metric, kind, unit, better }: Measure) => ({ metric, kind, unit, better });
  checkSame(argument, about(measure), about(wanted), "as in the others", fields);
}

/** Throws where two measures do not mean the same. */
export function checkMeaning(argument: string, measure: Measure, wanted: Measure): void {
  const currency = isEmpty(wanted) ? [] : (["currency"] as const);
  const fields = ["metric", "kind", "unit", "better", ...currency] as const;
  checkSame(argument, measure, wanted, "as in the others", fields);
}

/** Whether two measures of one KPI are of one currency and definition. */
export function isSameMeaning(measure: Measure, wanted: Measure): boolean {
  const isCurrency = measure.currency === wanted.currency || isEmpty(measure) || isEmpty(wanted);
  return isCurrency && definitionText(measure) === definitionText(wanted);
}
