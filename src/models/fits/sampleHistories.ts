import type { Histories } from "./histories.js";

/** Every so-many-th of the histories, as if they were all. */
export function sampleHistories(histories: Histories, every: number): Histories {
  const taken = (column: Float64Array): Float64Array =>
    column.filter((_, row) => row % every === 0);
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
