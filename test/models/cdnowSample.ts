import type { BgNbdModel, HoldoutCustomer, ParetoNbdModel } from "../../src/models/index.js";
import { cdnowRows } from "../data/cdnow.js";

/** The 2 357 customers of the 1/10 sample of CDNOW, with times in days and a holdout of 39 weeks. */
export function cdnowSample(): HoldoutCustomer[] {
  return cdnowRows("cdnow-sample-histories.csv").map((row) => {
    const [, repeatPurchases, recency, age, , holdoutPurchases] = row.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { repeatPurchases, recency, age, holdoutPurchases, holdoutLength: 273 };
  });
}

/** The BG/NBD model fitted to that sample, in days. */
export const cdnowBgNbd: BgNbdModel = {
  model: "bg-nbd",
  parameters: { r: 0.24259452, alpha: 30.8952139, a: 0.79292201, b: 2.42590675 },
  timeUnit: "day",
};

/** The Pareto/NBD model fitted to that sample, in days. */
export const cdnowParetoNbd: ParetoNbdModel = {
  model: "pareto-nbd",
  parameters: { r: 0.55327704, alpha: 74.0437838, s: 0.60623995, beta: 81.68113905 },
  timeUnit: "day",
};
