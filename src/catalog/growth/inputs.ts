import type { CatalogInput } from "../catalogEntry.js";

/** What there was when a growth began. */
export const start: CatalogInput = {
  name: "start",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "What there was at first",
};

/** What there was when it ended. */
export const end: CatalogInput = {
  name: "end",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "What there was at last",
};

/** What came back for money that was spent. */
export const gain: CatalogInput = {
  name: "gain",
  type: "amount",
  unit: "money",
  meaning: "All that came back, the cost not yet taken off",
};

/** The money that was spent. */
export const cost: CatalogInput = {
  name: "cost",
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
