import type { CatalogInput } from "../catalogInput.js";

/** Sessions. */
export const sessions: CatalogInput = {
  name: "sessions",
  type: "count",
  unit: "sessions",
  meaning: "All sessions",
};

/** Visitors who visit for the first time. */
export const newVisitors: CatalogInput = {
  name: "newVisitors",
  type: "count",
  unit: "visitors",
  meaning: "Visitors who came for the first time",
};

/** Visitors who had visited before. */
export const returningVisitors: CatalogInput = {
  name: "returningVisitors",
  type: "count",
  unit: "visitors",
  meaning: "Visitors who had come before",
};
