import { isPlainObject } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure, Ratio } from "../kernel/measure.js";
import { countFields } from "./countsTogether.js";

/** The first of many measures, as all must be; what holds nothing may lack their currency. */
export function firstOf<Measured extends Ratio>(
  all: readonly Measured[],
  first: Measured,
): Measured {
  // Totals of no records name no currency.
  const currency = all.find((measure) => !isEmpty(measure))?.currency;
  return { ...first, currency };
}

/** Throws unless a measure rolls up with the first. */
export function checkFits(place: string, measure: Ratio, first: Ratio, isDisjoint: boolean): void {
  checkNumbers(place, measure);
  if (!isRatio(measure)) {
    const received = (measure as Partial<Ratio> | null)?.metric ?? measure;
    throw new InputError(
      place,
      received,
      "a measure with numerator and denominator (one derived from others does not roll up)",
    );
  }
  checkSame(place, measure, first, "as in the first", [
    "metric",
    "kind",
    "unit",
    "better",
    "scale",
    "currency",
  ]);
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

/** Throws where what is to be added up is no number: measures may come from JSON. */
function checkNumbers(place: string, measure: Ratio): void {
  const numbers = (some: unknown): boolean =>
    Object.values(Object(some) as object).every(
      (one) => typeof one !== "object" && (typeof one === "string" || Number.isFinite(one)),
    );
  const { value, spread } = Object(measure) as Readonly<Record<string, unknown>>;
  if (value !== null && value !== undefined && !Number.isFinite(value)) {
    throw new InputError(`${place}.value`, value, "a finite number or null");
  }
  const isSpread = isPlainObject(spread) && Number.isFinite(spread["units"]) && numbers(spread);
  if (spread !== undefined && !isSpread) {
    throw new InputError(`${place}.spread`, spread, "a count of units, and finite sums");
  }
  for (const field of countFields) {
    const counts = (Object(measure) as Readonly<Record<string, unknown>>)[field];
    const isKnown = counts === undefined || Number.isFinite(counts) || isPlainObject(counts);
    if (!isKnown || !numbers(counts)) {
      throw new InputError(`${place}.${field}`, counts, "counts of answers");
    }
  }
}

/** Throws unless a measure means the same as another: these fields, and the definition. */
export function checkSame(
  place: string,
  measure: Partial<Ratio>,
  other: Partial<Ratio>,
  asIn: string,
  fields: readonly ("metric" | "kind" | "unit" | "better" | "scale" | "currency")[],
): void {
  for (const key of fields) {
    if (measure[key] !== other[key] && !(key === "currency" && isEmpty(measure))) {
      throw new InputError(`${place}.${key}`, measure[key], `${String(other[key])}, ${asIn}`);
    }
  }
  if (definitionText(measure) !== definitionText(other)) {
    throw new InputError(`${place}.definition`, inWords(measure), `${inWords(other)}, ${asIn}`);
  }
}

/** Whether a measure is of nothing, and names no currency. */
export function isEmpty(measure: Partial<Ratio> | null | undefined): boolean {
  return measure?.numerator === 0 && measure.denominator === 0 && measure.currency === undefined;
}

function isRatio(measure: Partial<Ratio> | null | undefined): boolean {
  return [measure?.numerator, measure?.denominator, measure?.scale].every(Number.isFinite);
}

/** What a definition says, as text that is the same in any order. */
export function definitionText({ definition }: Partial<Measure>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(definition ?? {}).sort()));
}

function inWords({ definition }: Partial<Measure>): string {
  const parts = Object.entries(definition ?? {}).map(([name, value]) => `${name} ${value}`);
  return parts.sort().join(", ") || "none";
}
