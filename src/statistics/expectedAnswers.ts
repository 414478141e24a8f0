import { choice, fraction } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/** The mean and the variance of one answer, in the unit of the rate or score. */
export interface ExpectedAnswers {
  readonly kind: "proportion" | "points";
  readonly mean: number;
  readonly variance: number;
}

/** Reads the expected rate or shares; throws if answers would not vary at all. */
export function expectedAnswers(
  input: Fields<"kind" | "expected" | "promoters" | "detractors">,
): ExpectedAnswers {
  const kind = choice(input, "kind", ["proportion", "points"]);
  if (kind === "proportion") {
    const mean = fraction(input, "expected", 0.5);
    if (mean > 0 && mean < 1) return { kind, mean, variance: mean * (1 - mean) };
    throw new InputError("expected", mean, "more than 0 and less than 1");
  }
  const isWorst = input?.promoters === undefined && input?.detractors === undefined;
  const promoters = isWorst ? 0.5 : fraction(input, "promoters");
  const detractors = isWorst ? 0.5 : fraction(input, "detractors");
  // Shares that are quotients may add up to slightly more than 1 by rounding.
  if (promoters + detractors > 1 + 1e-12) {
    throw new InputError("detractors", detractors, `at most 1 - promoters (${1 - promoters})`);
  }
  const mean = promoters - detractors;
  const variance = promoters + detractors - mean ** 2;
  if (variance > 0) return { kind, mean: 100 * mean, variance: 10_000 * variance };
  throw new InputError("promoters", promoters, "a share that leaves others, or detractors");
}
