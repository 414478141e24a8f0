import { count } from "../../kernel/check.js";
import type { Duration } from "../inputs/duration.js";
import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/** A number of repeat purchases, and the time in which they are made. */
export interface ProbabilityOfPurchasesInput {
  /** The exact number of repeat purchases, from 0 up. */
  readonly purchases: number;
  /** The time from the first purchase; for BG/BB a whole number of opportunities. */
  readonly horizon: Duration;
}

/**
 * How likely a new customer is to make an exact number of repeat purchases within a time.
 *
 *     probability = probability of making them, staying until the end, and making no more
 *                 + probability of making them and leaving before the end
 *
 * Over all numbers of purchases, the probabilities add up to 1. Multiplied by a number of new
 * customers, the result is how many of them the model expects to make that number of purchases.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param input - The number of purchases and the horizon, such as `{ purchases: 2, horizon: { amount: 39, unit: "week" } }`.
 * @returns A probability, from 0 to 1.
 * @throws {@link InputError} If the model or the horizon is invalid, or the number of purchases is not a whole number from 0 up.
 * @see Fader, Hardie and Lee (2005), Counting your customers the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const horizon = { amount: 39, unit: "week" };
 * probabilityOfPurchases(model, { purchases: 0, horizon }); // 0.5737…
 * probabilityOfPurchases(model, { purchases: 1, horizon }); // 0.1993…
 */
export function probabilityOfPurchases(
  model: PurchaseModel | BgBbModel,
  input: ProbabilityOfPurchasesInput,
): number {
  const process = processOf(model);
  const purchases = count<"purchases">(input, "purchases");
  const time = horizonIn(model, input.horizon);
  return finitePrediction(process.probabilityOfPurchases(model.parameters, purchases, time));
}
