import type { CatalogInput } from "../catalogInput.js";

const grossMargin: Omit<CatalogInput, "meaning"> = {
  name: "grossMargin",
  label: {
    en: "Gross margin",
    id: "Marjin kotor",
    ms: "Margin kasar",
    th: "อัตรากำไรขั้นต้น",
  },
  type: "fraction",
  unit: "fraction",
  optional: true,
  absent: 1,
};

/** The gross margin of goods. */
export const grossMarginOnGoods: CatalogInput = {
  ...grossMargin,
  meaning: "The share of revenue that is left after the cost of goods, as a fraction",
};

/** The gross margin of a service. */
export const grossMarginOnService: CatalogInput = {
  ...grossMargin,
  meaning: "The share of revenue that is left after the cost of service, as a fraction",
};
