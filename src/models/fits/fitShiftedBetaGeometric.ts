import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { Boundary } from "./boundary.js";
import type { Fit } from "./fit.js";
import { fitModel } from "./fitModel.js";

/** The cohort of subscribers that {@link fitShiftedBetaGeometric} fits a model to. */
export interface FitShiftedBetaGeometricInput {
  /** The number of subscribers of one cohort at the start, after the first renewal, after the second and so on: counts, not shares. */
  readonly alive: Iterable<number>;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}

/**
 * Fits the shifted-beta-geometric model (sBG): how likely the subscribers of a cohort are to leave at a renewal.
 *
 *     at each renewal a subscriber leaves with a chance of their own
 *     over subscribers, the chances follow the beta distribution (alpha, beta)
 *     the parameters are those under which the counts are most likely
 *
 * Subscribers with high chances leave first, so the retention of a cohort rises over time although no
 * subscriber changes. The fit takes counts instead of shares because larger cohorts tell more.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`; the parameters are there in any case.
 * @throws {@link InputError} If there are fewer than two counts, a count is not a whole number from 0 up or is larger than the one before, the first count is 0, or the time unit is unknown.
 * @see Fader and Hardie (2007), How to project customer retention
 *
 * @example
 * const alive = [1000, 869, 743, 653, 593, 551, 517, 491];
 * const highEnd = fitShiftedBetaGeometric({ alive, timeUnit: "year" });
 * highEnd.parameters.alpha; // 0.6680…
 * highEnd.parameters.beta; // 3.8060…
 * survival(highEnd, { amount: 12, unit: "year" }); // 0.3779…
 */
export function fitShiftedBetaGeometric(
  input: FitShiftedBetaGeometricInput,
): Fit<ShiftedBetaGeometricModel> {
  const timeUnit = checkedTimeUnit(input, "timeUnit");
  const alive = checkedCounts(input.alive);
  return fitModel<ShiftedBetaGeometricModel>({
    model: "shifted-beta-geometric",
    timeUnit,
    names: ["alpha", "beta"],
    objective: objectiveOf(alive),
    starts: [
      [0, 1],
      [2, 4],
    ],
    customers: alive[0] as number,
    boundaries: boundariesOf(alive),
  });
}

/** The boundaries that the counts can lead to: nobody leaves, everybody leaves at once, nobody leaves later on, or all subscribers are alike. */
function boundariesOf(alive: readonly number[]): readonly Boundary[] {
  const last = alive[alive.length - 1];
  if (last === alive[0]) return [{ direction: [-1, 1], warning: "no-dropout" }];
  if (alive[1] === 0) return [{ direction: [1, -1], warning: "dropout-alike" }];
  // A step this long reaches infinity for practical purposes from any starting point.
  const alike: Boundary = { direction: [20, 20], warning: "dropout-alike" };
  if (alive.length === 2 || last !== alive[1]) return [alike];
  return [alike, { direction: [-1, -1], warning: "no-dropout" }];
}

/** The mean negative log-likelihood: at each renewal the subscribers stay or leave with the retention of its period. */
function objectiveOf(alive: readonly number[]): Objective {
  const all = alive[0] as number;
  return (point, gradient) => {
    const [alpha, beta] = expAll(point, 2);
    let [value, slopeAlpha, slopeBeta] = [0, 0, 0];
    for (let period = 1; period < alive.length; period += 1) {
      const before = alive[period - 1] as number;
      const stayed = alive[period] as number;
      const left = before - stayed;
      const whole = alpha + beta + period - 1;
      const staying = beta + period - 1;
      value += left * Math.log(alpha / whole) + stayed * Math.log(staying / whole);
      slopeAlpha += left - (before * alpha) / whole;
      slopeBeta += (stayed * beta) / staying - (before * beta) / whole;
    }
    gradient[0] = -slopeAlpha / all;
    gradient[1] = -slopeBeta / all;
    return -value / all;
  };
}

function checkedCounts(numbers: Iterable<number>): readonly number[] {
  const alive = [...iterable("alive", numbers)];
  alive.forEach((number, period) => {
    const before = alive[period - 1] ?? Number.MAX_SAFE_INTEGER;
    const least = period === 0 ? 1 : 0;
    if (Number.isSafeInteger(number) && number >= least && number <= before) return;
    const isCount = Number.isSafeInteger(number) && number >= least;
    const expected = isCount
      ? `at most the number before (${before})`
      : `a whole number from ${least} up`;
    throw new InputError(`alive[${period}]`, number, expected);
  });
  if (alive.length > 1) return alive;
  throw new InputError("alive", numbers, "the numbers at two points in time or more");
}
