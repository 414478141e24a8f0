import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { levelOf, standardErrorsFor } from "../kernel/level.js";
import { normalQuantile } from "../kernel/normal.js";
import { checkOptions } from "../kernel/options.js";
import type { DifferenceWanted } from "./differenceWanted.js";
import { type ExpectedAnswers, expectedAnswers } from "./expectedAnswers.js";
import type { ExpectedPoints } from "./expectedPoints.js";
import type { ExpectedProportion } from "./expectedProportion.js";
import { marginByAnswers } from "./marginByAnswers.js";
import type { MarginWanted } from "./marginWanted.js";

/** The input of {@link sampleSizeFor}. */
export type SampleSizeForInput = (MarginWanted | DifferenceWanted) &
  (ExpectedProportion | ExpectedPoints);

const inputNames = [
  "kind",
  "expected",
  "promoters",
  "detractors",
  "margin",
  "population",
  "difference",
  "power",
  "level",
];

/** The greatest value of each kind, as a number and in words. */
const greatestValue = {
  proportion: [1, "1 (5 % is 0.05)"],
  points: [100, "100"],
} as const;

/**
 * The number of answers needed to know a rate or a score within a margin, or to find a difference.
 *
 *     within a margin: the fewest answers whose marginOfError is no larger
 *     for a difference: (z of the level + z of the power)² * (variance + variance) / difference²
 *
 * For a difference, the result is the number in each of two groups, for a two-sided test that does
 * not pool the variances. For rates, the two variances are those of the two rates; for points, both
 * variances are the expected one. The result counts answers: divide it by the response rate to get
 * the number of people to ask.
 *
 * @returns A whole number of at least 1, or 0 if the population is 0.
 * @throws {@link InputError} If the input has neither a margin nor a difference, or both of them;
 * if the margin or the difference is so small that a double cannot count the answers; or if the
 * expected shares are not shares or leave no variation.
 * @see Cochran (1977), Sampling Techniques, chapter 4
 * @see Chow, Shao and Wang (2008), Sample Size Calculations in Clinical Research, chapter 4
 *
 * @example
 * sampleSizeFor({ kind: "proportion", margin: 0.05 }); // 385
 * sampleSizeFor({ kind: "proportion", margin: 0.05, population: 1000 }); // 278
 * sampleSizeFor({ kind: "points", margin: 5 }); // 1537
 * sampleSizeFor({ kind: "proportion", expected: 0.05, difference: 0.01, power: 0.8 }); // 8155
 */
export function sampleSizeFor(input: SampleSizeForInput): number {
  checkOptions(input, inputNames, "input");
  const expected = expectedAnswers(input);
  const isMargin = isAbsent(input.difference);
  for (const name of isMargin ? (["power"] as const) : (["margin", "population"] as const)) {
    if (isAbsent(input[name])) continue;
    throw new InputError(
      name,
      input[name],
      `left out ${isMargin ? "without" : "with"} a difference`,
    );
  }
  return isMargin
    ? answersWithin(input as MarginWanted, expected)
    : answersInEachGroup(input as DifferenceWanted, expected);
}

/**
 * The smallest sufficient number of answers. It is found by halving, since more answers have a
 * smaller margin.
 */
function answersWithin(input: MarginWanted, { kind, variance }: ExpectedAnswers): number {
  const [most, wanted] = greatestValue[kind];
  if (!Number.isFinite(input.margin) || input.margin <= 0 || input.margin >= most) {
    throw new InputError("margin", input.margin, `more than 0 and less than ${wanted}`);
  }
  const { marginOf, population = Number.MAX_SAFE_INTEGER } = marginByAnswers(input, variance);
  if (marginOf(population) > input.margin) throw tooSmall("margin", input.margin);
  let tooFew = 0;
  let enough = population;
  while (enough - tooFew > 1) {
    const between = tooFew + Math.floor((enough - tooFew) / 2);
    if (marginOf(between) > input.margin) tooFew = between;
    else enough = between;
  }
  return enough;
}

function answersInEachGroup(
  input: DifferenceWanted,
  { kind, mean, variance }: ExpectedAnswers,
): number {
  const { difference } = input;
  const power = input.power ?? 0.8;
  const [most, wanted] = greatestValue[kind];
  const least = kind === "points" ? -most : 0;
  // Plain JavaScript may have passed a value that cannot be added to a number.
  const other = Number.isFinite(difference) ? mean + difference : Number.NaN;
  if (difference === 0 || !(other >= least && other <= most)) {
    const range = `from ${least} to ${wanted}`;
    throw new InputError(
      "difference",
      difference,
      `other than 0, and lead from ${mean} to a value ${range}`,
    );
  }
  if (!Number.isFinite(power) || power < 0.5 || power >= 1) {
    throw new InputError("power", power, "from 0.5 to below 1 (80 % is 0.8)");
  }
  const otherVariance = kind === "points" ? variance : other * (1 - other);
  const standardErrors = standardErrorsFor(levelOf(input)) - normalQuantile(1 - power);
  const answers = (standardErrors / difference) ** 2 * (variance + otherVariance);
  if (answers < Number.MAX_SAFE_INTEGER) return Math.max(1, Math.ceil(answers));
  throw tooSmall("difference", difference);
}

function tooSmall(argument: string, received: number): InputError {
  return new InputError(argument, received, "so large that the answers can be counted");
}
