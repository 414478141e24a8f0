import type { CatalogInput } from "../catalogEntry.js";

/** What there was when a growth began. */
export const start: CatalogInput = {
  name: "start",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the start",
};

/** What there was when it ended. */
export const end: CatalogInput = {
  name: "end",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the end",
};

/** What came back for money that was spent. */
export const gain: CatalogInput = {
  name: "gain",
  type: "amount",
  unit: "money",
  meaning: "All that the spending brought in, before the cost is subtracted",
};

/** The money that was spent. */
export const cost: CatalogInput = {
  name: "cost",
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
