import { checkedModel } from "../inputs/checkedModel.js";
import { timeIn } from "../inputs/timeIn.js";
import type { Duration } from "../model/duration.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { survivalChance } from "../numerics/survivalChance.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * Which share of a cohort of subscribers is still there after a time.
 *
 *     survival = beta (beta + 1) … (beta + n - 1) / ((alpha + beta) (alpha + beta + 1) … (alpha + beta + n - 1)), after n renewals
 *
 * Subscribers leave at renewals only: between two of them the share stays as it is, so that 18
 * months of a yearly subscription are one renewal.
 *
 * @returns A fraction from 0 to 1.
 * @throws {@link InputError} If the model is no shifted-beta-geometric one, or the time is no length of time from 0 up.
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

/** How many whole periods there are; a hair less than a whole number, from converting units, is that number. */
function wholePeriods(time: number): number {
  const nearest = Math.round(time);
  return Math.abs(time - nearest) <= 1e-9 * nearest ? nearest : Math.floor(time);
}
