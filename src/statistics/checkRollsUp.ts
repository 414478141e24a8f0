import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Total } from "../kernel/total.js";
import { countFields } from "./countsTogether.js";
import { checkSameMeaning, isEmpty, type SameMeaningField } from "./sameMeaning.js";

const fields: readonly SameMeaningField[] = [
  "metric",
  "kind",
  "unit",
  "better",
  "scale",
  "currency",
];

/**
 * The first measure, with the currency of the first measure that is not empty. All other measures
 * must agree with it.
 */
export function firstWithCurrency<Measured extends Ratio | Total>(
  all: readonly Measured[],
  first: Measured,
): Measured {
  // Totals of no records name no currency.
  const currency = all.find((measure) => !isEmpty(measure))?.currency;
  return { ...first, currency };
}

/** Throws unless a measure rolls up with the first measure. */
export function checkRollsUp(
  place: string,
  measure: Ratio | Total,
  first: Ratio | Total,
  isDisjoint: boolean,
): void {
  checkNumbers(place, measure);
  if (!hasParts(measure)) {
    const received = (measure as Partial<Ratio> | null)?.metric ?? measure;
    throw new InputError(
      place,
      received,
      "a measure with numerator and denominator (one derived from others does not roll up)",
    );
  }
  checkSameMeaning(place, measure, first, "as in the first", fields);
  if (measure.reason === "immature") {
    throw new InputError(`${place}.reason`, "immature", "none: its period is not over yet");
  }
  if (measure.additive === "disjoint" && !isDisjoint) {
    throw new InputError(
      "options.disjoint",
      undefined,
      `true to roll up ${measure.metric}, which counts distinct people or orders: adding groups that share some would count those twice, and only the caller knows whether they do`,
    );
  }
}

/** Throws if a field that is added up is not a number, since measures may come from JSON. */
function checkNumbers(place: string, measure: Ratio | Total): void {
  const carried = Object(measure) as Readonly<Record<string, unknown>>;
  const { value, spread } = carried;
  if (value !== null && value !== undefined && !Number.isFinite(value)) {
    throw new InputError(`${place}.value`, value, "a finite number or null");
  }
  if (spread !== undefined && !isSpread(spread)) {
    throw new InputError(`${place}.spread`, spread, "a count of units, and finite sums");
  }
  for (const field of countFields) {
    const counts = carried[field];
    const isKnown = counts === undefined || Number.isFinite(counts) || isPlainObject(counts);
    if (!isKnown || !holdsNumbers(counts)) {
      throw new InputError(`${place}.${field}`, counts, "counts of answers");
    }
  }
}

function isSpread(spread: unknown): boolean {
  return isPlainObject(spread) && Number.isFinite(spread["units"]) && holdsNumbers(spread);
}

/** Whether each part of an object is a text or a finite number. */
function holdsNumbers(parts: unknown): boolean {
  return Object.values(Object(parts) as object).every(
    (one) => typeof one === "string" || Number.isFinite(one),
  );
}

/** Whether a measure has the fields that are added; a total has no denominator. */
function hasParts(measure: Partial<Ratio | Total> | null | undefined): boolean {
  const { kind, numerator, denominator, scale } = Object(measure) as Partial<Ratio>;
  const parts =
    (kind as Measure["kind"]) === "total" ? [numerator] : [numerator, denominator, scale];
  return parts.every(Number.isFinite);
}
