import type { Histories } from "./histories.js";

/** A sample of histories: the first row and every `step`-th row after it. `customers` counts the sample only. */
export function sampleHistories(histories: Histories, step: number): Histories {
  const taken = (column: Float64Array): Float64Array => column.filter((_, row) => row % step === 0);
  const weights = taken(histories.weights);
  return {
    ...histories,
    rows: weights.length,
    repeatPurchases: taken(histories.repeatPurchases),
    recency: taken(histories.recency),
    age: taken(histories.age),
    weights,
    customers: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
