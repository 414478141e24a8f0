import type { Measure } from "../../kernel/measure.js";
import type { Ratio } from "../../kernel/ratio.js";
import type { Total } from "../../kernel/total.js";

/** The fewest observations of a rate or a mean. */
const least = 30;
/** The fewest answers of a score in points. */
const leastAnswers = 50;
/** The fewest observations of either outcome of a rate. */
const leastOfEither = 5;

/**
 * Whether a measure is based on enough observations; `null` if it does not say how many there are.
 *
 * Too few observations only lower the confidence. They do not change the verdict, since otherwise a
 * better rate could get a worse verdict.
 */
export function isSampleAdequate(measure: Measure): boolean | null {
  const { kind, unit } = measure;
  const { numerator, denominator, spread, notCounts } = measure as Partial<Ratio | Total> &
    Partial<Ratio>;
  if (spread !== undefined && kind !== "proportion") return spread.units >= least;
  if (kind === "total" && unit === "number") return Number(numerator) >= least;
  if (numerator === undefined || denominator === undefined || notCounts === true) return null;
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
