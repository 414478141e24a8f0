import type { Measure } from "../../kernel/measure.js";
import type { Ratio } from "../../kernel/ratio.js";
import type { Spread } from "../../kernel/spread.js";
import type { Total } from "../../kernel/total.js";
import { effectiveUnits } from "../../statistics/effectiveUnits.js";

/** The fewest observations that are enough for a rate or a mean. */
const least = 30;
/** The fewest answers that are enough for a score in points. */
const leastAnswers = 50;
/** The fewest observations of each of the two outcomes that are enough for a rate. */
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
  if (spread !== undefined && unitsOf(spread, numerator, denominator) < least) return false;
  if (spread !== undefined && kind !== "proportion") return true;
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

/**
 * The number of units of equal size that show as much. Two campaigns are two units, however many
 * people received them.
 */
function unitsOf(spread: Spread, numerator = 0, denominator?: number): number {
  return denominator === undefined
    ? effectiveUnits(numerator, spread.numeratorSquares, spread)
    : effectiveUnits(denominator, spread.denominatorSquares, spread);
}
