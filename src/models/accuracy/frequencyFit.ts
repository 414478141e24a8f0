import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf, purchaseModels } from "../processes/processOf.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";
import { frequencyBins } from "./frequencyBins.js";
import type { FrequencyFitBin } from "./frequencyFitBin.js";
import { observedAge } from "./observedAge.js";

/** Actual and expected numbers of customers by repeat purchases. */
export interface FrequencyFit {
  /** What `actual` and `expected` count. */
  readonly counted: "customers";
  /** The number of all customers, by their weights. */
  readonly customers: number;
  /** The bins, from 0 repeat purchases up. */
  readonly bins: readonly FrequencyFitBin[];
}

/**
 * Compares how many customers have 0, 1, 2 and more repeat purchases with how many the model expects.
 *
 *     expected in a bin = sum over customers of the probability of its number of repeat purchases by their age
 *
 * If the numbers differ, the model does not describe the customers that it was fitted to. If they
 * agree, the model may still predict badly: see {@link holdoutError}.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customers - The customers that the model was fitted to, with times in the unit of the model.
 * @param options - The bins, for example `{ last: 10 }`.
 * @returns Counts of customers by repeat purchases; the expected ones add up to the number of customers.
 * @throws {@link InputError} If the model or a customer is invalid, or `last` is not a whole number from 1 to 10 000.
 * @see Fader, Hardie and Lee (2005), "Counting your customers" the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 38, weight: 6 },
 *   { repeatPurchases: 1, recency: 10, age: 38, weight: 3 },
 *   { repeatPurchases: 4, recency: 30, age: 38 },
 * ];
 * const { bins } = frequencyFit(model, customers, { last: 2 });
 * bins.map(({ bin, actual }) => [bin, actual]); // [["0", 6], ["1", 3], ["2+", 1]]
 * bins[0].expected; // 5.7…
 */
export function frequencyFit<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customers: Iterable<Given<CustomerOf<Of>>>,
  options?: FrequencyBinOptions,
): FrequencyFit {
  checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels);
  const { last, names, binOf } = frequencyBins(options);
  const actual = names.map(() => 0);
  const byAge = new Map<number, number>();
  let all = 0;
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const history = checkedCustomerOf(model, customer, "customers", position);
    const age = observedAge(model, history);
    const weight = checkedWeight(customer, "customers", position);
    position += 1;
    const bin = binOf(history.repeatPurchases);
    actual[bin] = (actual[bin] as number) + weight;
    byAge.set(age, (byAge.get(age) ?? 0) + weight);
    all += weight;
  }
  const process = processOf(model);
  const expected = names.map(() => 0);
  for (const [age, weight] of byAge) {
    let rest = 1;
    for (let x = 0; x < last; x += 1) {
      const chance = process.probabilityOfPurchases(model.parameters, x, age);
      expected[x] = (expected[x] as number) + weight * chance;
      rest -= chance;
    }
    // Rounding errors can make the rest slightly negative.
    expected[last] = (expected[last] as number) + weight * Math.max(rest, 0);
  }
  return {
    counted: "customers",
    customers: all,
    bins: names.map((bin, x) => ({
      bin,
      repeatPurchases: x,
      actual: actual[x] as number,
      expected: expected[x] as number,
    })),
  };
}
