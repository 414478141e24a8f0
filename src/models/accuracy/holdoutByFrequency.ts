import type { Given } from "../../kernel/given.js";
import { checkedModel } from "../inputs/checkedModel.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { purchaseModels } from "../processes/processOf.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";
import { frequencyBins } from "./frequencyBins.js";
import type { HoldoutCustomer } from "./holdoutCustomer.js";
import type { HoldoutFrequencyBin } from "./holdoutFrequencyBin.js";
import { holdoutRows } from "./holdoutRows.js";

/** Actual and expected holdout purchases, by the number of repeat purchases in the calibration. */
export interface HoldoutByFrequency {
  /** What `actual` and `expected` count. */
  readonly counted: "holdout purchases per customer";
  /** The number of all customers, by their weights. */
  readonly customers: number;
  /** The bins, from 0 repeat purchases up. */
  readonly bins: readonly HoldoutFrequencyBin[];
}

/**
 * Compares actual with expected holdout purchases per customer, by the number of repeat purchases
 * in the calibration.
 *
 *     actual in a bin = mean holdout purchases of its customers
 *     expected in a bin = mean of the purchases that the model expects of them
 *
 * It shows whether a model is right about the best customers, and about those who bought only once. A
 * total hides both.
 *
 * @param model - A model that was fitted to the calibration.
 * @param customers - The `customers` of `calibrationAndHoldout`, with times in the unit of the model.
 * @param options - The bins, for example `{ last: 10 }`.
 * @returns Mean holdout purchases per customer by bin; `null` in bins without customers.
 * @throws {@link InputError} If the model or a customer is invalid, or `last` is not a whole number from 1 to 10 000.
 * @see Fader, Hardie and Lee (2005), "Counting your customers" the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const holdout = { holdoutLength: 39 };
 * const { bins } = holdoutByFrequency(model, [
 *   { repeatPurchases: 2, recency: 30.43, age: 38.86, holdoutPurchases: 1, ...holdout },
 *   { repeatPurchases: 0, recency: 0, age: 38.86, holdoutPurchases: 0, ...holdout },
 * ]);
 * [bins[2].actual, bins[2].customers, bins[1].actual]; // [1, 1, null]
 * bins[2].expected; // 1.22…
 */
export function holdoutByFrequency<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customers: Iterable<Given<HoldoutCustomer<Of>>>,
  options?: FrequencyBinOptions,
): HoldoutByFrequency {
  checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels);
  const { names, binOf } = frequencyBins(options);
  const sums = names.map(() => ({ customers: 0, actual: 0, expected: 0 }));
  for (const { repeatPurchases, weight, actual, expected } of holdoutRows(model, customers)) {
    const sum = sums[binOf(repeatPurchases)] as (typeof sums)[number];
    sum.customers += weight;
    sum.actual += weight * actual;
    sum.expected += weight * expected;
  }
  return {
    counted: "holdout purchases per customer",
    customers: sums.reduce((all, sum) => all + sum.customers, 0),
    bins: sums.map((sum, x) => ({
      bin: names[x] as string,
      repeatPurchases: x,
      customers: sum.customers,
      actual: sum.customers === 0 ? null : sum.actual / sum.customers,
      expected: sum.customers === 0 ? null : sum.expected / sum.customers,
    })),
  };
}
