import type { CatalogInput } from "../catalogInput.js";

/** The money that was spent. */
export const cost: CatalogInput = {
  name: "cost",
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
