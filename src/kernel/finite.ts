import { InputError } from "./inputError.js";
import type { Measure } from "./measure.js";
import type { Ratio } from "./ratio.js";

/** Returns the measure, or throws if one of its numbers is too large for a double. */
export function finite<Measured extends Measure>(measure: Measured): Measured {
  const { value, percent, numerator, denominator } = measure as Measure & Partial<Ratio>;
  for (const number of [value, percent, numerator, denominator]) {
    if (typeof number === "number" && !Number.isFinite(number)) {
      throw new InputError(measure.metric, number, "small enough for a double");
    }
  }
  return measure;
}
