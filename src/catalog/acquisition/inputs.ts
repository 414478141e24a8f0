import type { CatalogInput } from "../catalogEntry.js";

/** What was spent on something. */
export const cost: CatalogInput = {
  name: "cost",
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
