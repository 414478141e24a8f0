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

/** What {@link fitShiftedBetaGeometric} starts from. */
export interface FitShiftedBetaGeometricInput {
  /** How many customers of one cohort were there at first, after the first renewal, after the second … */
  readonly alive: Iterable<number>;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}

/**
 * Learns from one cohort of subscribers how chances to leave differ between them. (sBG)
 *
 *     the parameters under which the numbers that stayed are most likely
 *
 * At each renewal a subscriber leaves with a chance of their own, from a beta distribution of alpha
 * and beta. Those with high chances leave first, so the retention of a cohort rises over time
 * although nobody changes. Numbers, not shares: how much is known depends on how many there were.
 *
 * @returns The model, with how the fit went: check `converged` and `warnings`.
 * @throws {@link InputError} If there are fewer than two numbers, one is not whole or is more than the one before, nobody was there at first, or the time unit is none.
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
  const alive = aliveOf(input.alive);
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

/** Nobody leaves; or everybody, or the others never; or all subscribers are alike. */
function boundariesOf(alive: readonly number[]): readonly Boundary[] {
  const last = alive[alive.length - 1];
  if (last === alive[0]) return [{ direction: [-1, 1], warning: "no-dropout" }];
  if (alive[1] === 0) return [{ direction: [1, -1], warning: "dropout-alike" }];
  // Far enough that it is infinity from anywhere.
  const alike: Boundary = { direction: [20, 20], warning: "dropout-alike" };
  if (alive.length === 2 || last !== alive[1]) return [alike];
  return [alike, { direction: [-1, -1], warning: "no-dropout" }];
}

/** Each renewal is a trial of all who were there, with the retention of its period. */
function objectiveOf(alive: readonly number[]): Objective {
  const all = alive[0] as number;
  return (point, gradient) => {
    const [alpha, beta] = expAll(point, 2);
    let [value, ofAlpha, ofBeta] = [0, 0, 0];
    for (let period = 1; period < alive.length; period += 1) {
      const before = alive[period - 1] as number;
      const stayed = alive[period] as number;
      const left = before - stayed;
      const whole = alpha + beta + period - 1;
      const staying = beta + period - 1;
      value += left * Math.log(alpha / whole) + stayed * Math.log(staying / whole);
      ofAlpha += left - (before * alpha) / whole;
      ofBeta += (stayed * beta) / staying - (before * beta) / whole;
    }
    gradient[0] = -ofAlpha / all;
    gradient[1] = -ofBeta / all;
    return -value / all;
  };
}

function aliveOf(numbers: Iterable<number>): readonly number[] {
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
