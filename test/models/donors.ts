import type { OpportunityCustomer } from "../../src/models/model/opportunityCustomer.js";

/** Fader, Hardie and Shang (2010), table 2: donors whose first donation was in 1995, over the 6 following years. */
const counts: readonly (readonly [taken: number, last: number, donors: number])[] = [
  [0, 0, 3464],
  [1, 1, 1091],
  [1, 2, 277],
  [1, 3, 129],
  [1, 4, 78],
  [1, 5, 119],
  [1, 6, 129],
  [2, 2, 613],
  [2, 3, 255],
  [2, 4, 155],
  [2, 5, 173],
  [2, 6, 234],
  [3, 3, 322],
  [3, 4, 181],
  [3, 5, 225],
  [3, 6, 357],
  [4, 4, 240],
  [4, 5, 284],
  [4, 6, 512],
  [5, 5, 335],
  [5, 6, 728],
  [6, 6, 1203],
];

/** The donors, one for each distinct history, with their number as weight. */
export const donors: readonly (OpportunityCustomer & { readonly weight: number })[] = counts.map(
  ([repeatPurchases, recency, weight]) => ({ repeatPurchases, recency, opportunities: 6, weight }),
);
