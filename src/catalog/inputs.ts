import type { CatalogInput } from "./catalogInput.js";

/** The currency of an input with money. */
export const currency: CatalogInput = {
  name: "currency",
  type: "currency",
  unit: "currency code",
  meaning: "The currency of the money; if it is given, the measure carries it",
  optional: true,
};

/** Where the history of an input begins, for KPIs that tell new customers from returning ones. */
export const history: CatalogInput = {
  name: "history",
  type: "history",
  unit: "history",
  meaning:
    'Where the history of the data begins: `"complete"`, `"in-data"`, or the ISO date since which everything is there; unless it is complete, the measure carries it',
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
