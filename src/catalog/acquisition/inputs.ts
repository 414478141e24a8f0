import type { CatalogInput } from "../catalogInput.js";

/** The money that was spent. */
export const cost: CatalogInput = {
  name: "cost",
  label: {
    en: "Cost",
    id: "Biaya",
    ms: "Kos",
    th: "ค่าใช้จ่าย",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
