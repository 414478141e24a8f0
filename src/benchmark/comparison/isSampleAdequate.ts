import type { Measure, Ratio } from "../../kernel/measure.js";

/** Fewer observations than this say little of a rate or a mean. */
const least = 30;

/** Of answers that are for or against, more are needed. */
const leastAnswers = 50;

/** A rate needs so many of either outcome. */
const leastOfEither = 5;

/**
 * Whether a measure stands on observations enough; `null` where it does not say on how many.
 *
 * It only flags, and changes no verdict: otherwise a better rate could have a worse one.
 */
export function isSampleAdequate(measure: Measure): boolean | null {
  const { kind, numerator, denominator, spread } = measure as Partial<Ratio>;
  if (spread !== undefined && kind !== "proportion") return spread.units >= least;
  if (numerator === undefined || denominator === undefined) return null;
  switch (kind) {
    case "proportion":
      return (
        denominator >= least &&
        numerator >= leastOfEither &&
        denominator - numerator >= leastOfEither
      );
    case "rate":
      if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return null;
      return denominator >= least && numerator >= leastOfEither;
    case "points":
      return denominator >= leastAnswers;
    case "score":
      return denominator >= least;
    default:
      return null;
  }
}
