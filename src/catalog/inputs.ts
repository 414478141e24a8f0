import type { CatalogInput } from "./catalogEntry.js";

/** The currency of the money, carried along. */
export const currency: CatalogInput = {
  name: "currency",
  type: "currency",
  unit: "currency code",
  meaning: "The currency of the money, which the measure then carries",
  optional: true,
};

/** The length of the period, carried along. */
export const period: CatalogInput = {
  name: "period",
  type: "choice",
  unit: "time unit",
  meaning: "The length of the period, which the measure then carries",
  optional: true,
  options: ["day", "week", "month", "quarter", "year"],
};
