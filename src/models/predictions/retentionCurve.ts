import type { Count } from "../../kernel/count.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { checkedModel } from "../inputs/checkedModel.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import type { RetentionPoint } from "./retentionPoint.js";

/**
 * The predicted retention and survival of a cohort of subscribers, renewal by renewal.
 *
 *     retention = (beta + period - 1) / (alpha + beta + period - 1)
 *     survival = product of all retentions so far
 *
 * Retention rises although no subscriber changes, because subscribers who are likely to leave are
 * the first to go.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param periods - The number of renewals, from 0 to 1 000 000.
 * @returns One point for each renewal, starting with the first.
 * @throws {@link InputError} If the model is not a valid shifted-beta-geometric model, or the number of renewals is not a whole number from 0 to 1 000 000.
 * @see Fader and Hardie (2007), How to project customer retention
 *
 * @example
 * const parameters = { alpha: 1, beta: 3 };
 * const model = { model: "shifted-beta-geometric", parameters, timeUnit: "month" };
 * retentionCurve(model, 2); // [{ period: 1, retention: 0.75, survival: 0.75 }, { period: 2, retention: 0.8, survival: 0.6000000000000001 }]
 */
export function retentionCurve(
  model: ShiftedBetaGeometricModel,
  periods: Count,
): readonly RetentionPoint[] {
  const { alpha, beta } = checkedModel(model, ["shifted-beta-geometric"]).parameters;
  const length = numberFrom<number>(periods);
  if (!(Number.isSafeInteger(length) && length >= 0 && length <= 1e6)) {
    throw new InputError("periods", periods, "a whole number from 0 to 1 000 000");
  }
  let survival = 1;
  return Array.from({ length }, (_, before) => {
    const retention = (beta + before) / (alpha + beta + before);
    survival *= retention;
    return { period: before + 1, retention, survival };
  });
}
