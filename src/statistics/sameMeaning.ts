import type { Definition } from "../kernel/definition.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";

/** The fields, in addition to the definition, in which two measures can differ in meaning. */
export type SameMeaningField = "metric" | "kind" | "unit" | "better" | "scale" | "currency";

/** Throws unless a measure and another have the same values of these fields; an empty measure may lack the currency. */
export function checkSameFields(
  place: string,
  measure: Partial<Ratio>,
  other: Partial<Ratio>,
  asIn: string,
  fields: readonly SameMeaningField[],
): void {
  for (const key of fields) {
    if (measure[key] !== other[key] && !(key === "currency" && isEmpty(measure))) {
      throw new InputError(`${place}.${key}`, measure[key], `${String(other[key])}, ${asIn}`);
    }
  }
}

/** Throws unless two measures have the same values of these fields and the same definition. */
export function checkSameMeaning(
  place: string,
  measure: Partial<Ratio>,
  other: Partial<Ratio>,
  asIn: string,
  fields: readonly SameMeaningField[],
): void {
  checkSameFields(place, measure, other, asIn, fields);
  if (!isSameDefinition(measure, other)) {
    throw new InputError(`${place}.definition`, inWords(measure), `${inWords(other)}, ${asIn}`);
  }
}

/** Whether two measures have the same definition, whatever the order of its parts. */
export function isSameDefinition(
  { definition: one }: Partial<Measure>,
  { definition: other }: Partial<Measure>,
): boolean {
  return one === other || (holds(one, other) && holds(other, one));
}

/** Whether each part of one definition has the same value in the other. */
function holds(one: Definition | undefined, other: Definition | undefined): boolean {
  return Object.entries(one ?? {}).every(([part, value]) => other?.[part] === value);
}

/** Whether a measure has counted nothing, and names no currency. */
export function isEmpty(measure: Partial<Ratio> | null | undefined): boolean {
  const { kind, numerator, denominator, currency } = measure ?? {};
  // A total has no denominator.
  return numerator === 0 && (kind === "total" || denominator === 0) && currency === undefined;
}

function inWords({ definition }: Partial<Measure>): string {
  const parts = Object.entries(definition ?? {}).map(([name, value]) => `${name} ${value}`);
  return parts.sort().join(", ") || "none";
}
