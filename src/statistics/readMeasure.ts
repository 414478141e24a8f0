import { InputError } from "../kernel/inputError.js";
import type { Kind } from "../kernel/kind.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";

const kinds: readonly Kind[] = [
  "proportion",
  "rate",
  "quotient",
  "money",
  "duration",
  "points",
  "score",
  "derived",
  "total",
];

/** Returns a measure, or throws if it is not a measure, since it may have come from JSON. */
export function readMeasure<Measured extends Measure>(
  argument: string,
  measure: Measured,
): Measured {
  const { metric, kind, value } = Object(measure) as Partial<Measure>;
  if (typeof metric !== "string" || !kinds.includes(kind as Kind) || value === undefined) {
    throw new InputError(argument, measure, "a measure: an object with metric, kind and value");
  }
  if (value !== null && !Number.isFinite(value)) {
    throw new InputError(`${argument}.value`, value, "a finite number or null");
  }
  for (const part of ["numerator", "denominator", "scale"] as const) {
    const number = (measure as Partial<Ratio>)[part];
    if (number !== undefined && !Number.isFinite(number)) {
      throw new InputError(`${argument}.${part}`, number, "a finite number");
    }
  }
  return measure;
}
