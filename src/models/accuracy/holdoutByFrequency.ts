import { checkedModel } from "../inputs/checkedModel.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { purchaseModels } from "../processes/processOf.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";
import { frequencyBins } from "./frequencyBins.js";
import type { HoldoutCustomer } from "./holdoutCustomer.js";
import type { HoldoutFrequencyBin } from "./holdoutFrequencyBin.js";
import { holdoutRows } from "./holdoutRows.js";

/** What customers bought in the holdout, by how often they had come back before. */
export interface HoldoutByFrequency {
  /** What `actual` and `expected` count. */
  readonly counted: "holdout purchases per customer";
  /** How many customers there are. */
  readonly customers: number;
  /** From no repeat purchase up. */
  readonly bins: readonly HoldoutFrequencyBin[];
}

/**
 * What customers bought in the holdout beside what the model expected, by how often they had come back before.
 *
 * It tells whether a model is right about the best customers and about those who bought once, who are
 * most of all and hide in a total.
 *
 * @param customers - What `calibrationAndHoldout` gives, in the model's unit of time.
 * @returns Mean purchases per customer; `null` in bins without customers.
 * @throws {@link InputError} If the model or a customer cannot be right, or `last` is no whole number from 1 up.
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
  customers: Iterable<HoldoutCustomer<Of>>,
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
