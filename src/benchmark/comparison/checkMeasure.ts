import type { Better } from "../../kernel/better.js";
import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { readMeasure } from "../../statistics/readMeasure.js";

const directions: readonly Better[] = ["higher", "lower", "neither"];

/**
 * Returns a measure, or throws if it lacks a field that a comparison needs, since it may have come
 * from JSON.
 */
export function checkMeasure<Measured extends Measure>(
  argument: string,
  measure: Measured,
): Measured {
  const { unit, better, currency, definition }: Measure = readMeasure(argument, measure);
  if (typeof unit !== "string") throw new InputError(`${argument}.unit`, unit, "a unit");
  if (!directions.includes(better)) {
    throw new InputError(`${argument}.better`, better, `one of ${directions.join(", ")}`);
  }
  if (currency !== undefined && typeof currency !== "string") {
    throw new InputError(`${argument}.currency`, currency, "a text");
  }
  if (!isDefinition(definition ?? {})) {
    throw new InputError(`${argument}.definition`, definition, "an object of texts and numbers");
  }
  return measure;
}

function isDefinition(definition: unknown): boolean {
  return (
    isPlainObject(definition) &&
    Object.values(definition).every((part) => typeof part === "string" || Number.isFinite(part))
  );
}
