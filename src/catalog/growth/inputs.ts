import type { CatalogInput } from "../catalogInput.js";

/** The value at the start. */
export const start: CatalogInput = {
  name: "start",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the start",
};

/** The value at the end. */
export const end: CatalogInput = {
  name: "end",
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the end",
};

/** The money that came back. */
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
