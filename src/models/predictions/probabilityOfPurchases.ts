import { count } from "../../kernel/check.js";
import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { Duration } from "../model/duration.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/** What {@link probabilityOfPurchases} is asked. */
export interface ProbabilityOfPurchasesInput {
  /** How many repeat purchases, exactly. */
  readonly purchases: number;
  /** Within what time after the first purchase. */
  readonly horizon: Duration;
}

/**
 * How likely a new customer is to make so many repeat purchases in a time.
 *
 *     probability = of being there for all of them, and making no more
 *                 + of leaving after the last of them
 *
 * Over all numbers of purchases it adds up to 1. Times the number of customers, it is how many of
 * them the model expects to have bought so often. To BG/BB the horizon is a whole number of
 * opportunities.
 *
 * @param model - A fitted model, or one with parameters from a paper.
 * @returns A probability, from 0 to 1.
 * @throws {@link InputError} If the model or the horizon cannot be, or the purchases are no count.
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
