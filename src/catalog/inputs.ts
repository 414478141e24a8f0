import type { CatalogInput } from "./catalogInput.js";

/** The currency of an input with money. */
export const currency: CatalogInput = {
  name: "currency",
  type: "currency",
  unit: "currency code",
  meaning: "The currency of the money, which the measure then carries",
  optional: true,
};

/** The length of the period of an input. */
export const period: CatalogInput = {
  name: "period",
  type: "choice",
  unit: "time unit",
  meaning: "The length of the period, which the measure then carries",
  optional: true,
  options: ["day", "week", "month", "quarter", "year"],
};
