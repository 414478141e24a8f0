import type { CatalogInput } from "./catalogInput.js";

/** The currency of an input with money. */
export const currency: CatalogInput = {
  name: "currency",
  type: "currency",
  unit: "currency code",
  meaning: "The currency of the money; if it is given, the measure carries it",
  optional: true,
};

/** The length of the period of an input. */
export const period: CatalogInput = {
  name: "period",
  type: "choice",
  unit: "time unit",
  meaning: "The length of the period; if it is given, the measure carries it",
  optional: true,
  options: ["day", "week", "month", "quarter", "year"],
};
