import { checkedModel } from "../inputs/checkedModel.js";
import type { Duration } from "../inputs/duration.js";
import { timeIn } from "../inputs/timeIn.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { survivalChance } from "../numerics/survivalChance.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * The predicted share of a cohort of subscribers that remains after a time.
 *
 *     survival after n renewals = product of (beta + i) / (alpha + beta + i), i from 0 to n - 1
 *
 * Subscribers leave only at renewals, so the share is constant between two renewals: 18 months of a
 * yearly subscription contain one renewal.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param time - The time from the start of the subscription, such as `{ amount: 18, unit: "month" }`.
 * @returns A fraction from 0 to 1.
 * @throws {@link InputError} If the model is not a valid shifted-beta-geometric model, or the time is invalid.
 * @see Fader and Hardie (2007), How to project customer retention
 *
 * @example
 * const parameters = { alpha: 0.668, beta: 3.806 };
 * const highEnd = { model: "shifted-beta-geometric", parameters, timeUnit: "year" };
 * survival(highEnd, { amount: 12, unit: "year" }); // 0.3780…
 * survival(highEnd, { amount: 18, unit: "month" }); // 0.8506…
 */
export function survival(model: ShiftedBetaGeometricModel, time: Duration): number {
  const { alpha, beta } = checkedModel(model, ["shifted-beta-geometric"]).parameters;
  return finitePrediction(survivalChance(alpha, beta, wholePeriods(timeIn(model, time, "time"))));
}

/**
 * The number of whole periods in a time. If rounding errors of units leave a time just below a
 * whole number, it counts as that number.
 */
function wholePeriods(time: number): number {
  const nearest = Math.round(time);
  return Math.abs(time - nearest) <= 1e-9 * nearest ? nearest : Math.floor(time);
}
