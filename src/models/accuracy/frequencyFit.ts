import { iterable } from "../../kernel/check.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf, purchaseModels } from "../processes/processOf.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";
import { frequencyBins } from "./frequencyBins.js";
import { observedAge } from "./observedAge.js";

/** Customers of so many repeat purchases. */
export interface FrequencyFitBin {
  /** Its name: `"0"`, `"1"`, and at last `"7+"`. */
  readonly bin: string;
  /** The repeat purchases of its customers, or the fewest of them in the last bin. */
  readonly repeatPurchases: number;
  /** How many customers there are in it. */
  readonly actual: number;
  /** How many the model expects in it. */
  readonly expected: number;
}

/** Customers by repeat purchases, as they are and as a model expects them. */
export interface FrequencyFit {
  /** What `actual` and `expected` count. */
  readonly counted: "customers";
  /** How many customers there are. */
  readonly customers: number;
  /** From no repeat purchase up. */
  readonly bins: readonly FrequencyFitBin[];
}

/**
 * How many customers came back never, once, twice, and how many of each the model would have.
 *
 *     expected in a bin = the sum over customers of P(so many repeat purchases by the customer's age)
 *
 * A model that misses here, on the very data it was fitted to, does not describe the customers. One
 * that fits may still predict badly: see {@link holdoutError}.
 *
 * @param customers - Those the model was fitted to, in its unit of time; for BG/BB, with `opportunities`.
 * @returns Counts of customers; `expected` is not rounded, and adds up to all customers.
 * @throws {@link InputError} If the model or a customer cannot be right, or `last` is no whole number from 1 up.
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
  customers: Iterable<CustomerOf<Of>>,
  options?: FrequencyBinOptions,
): FrequencyFit {
  checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels);
  const { last, names, binOf } = frequencyBins(options);
  const actual = names.map(() => 0);
  const byAge = new Map<number, number>();
  let all = 0;
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const age = observedAge(model, customer, position);
    const weight = checkedWeight(customer, "customers", position);
    position += 1;
    const bin = binOf(customer.repeatPurchases);
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
    // Rounding can leave a little less than nothing.
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
