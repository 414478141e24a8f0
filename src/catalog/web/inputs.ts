import type { CatalogInput } from "../catalogEntry.js";

/** Sessions. */
export const sessions: CatalogInput = {
  name: "sessions",
  type: "count",
  unit: "sessions",
  meaning: "All sessions",
};

/** Visitors who are new. */
export const newVisitors: CatalogInput = {
  name: "newVisitors",
  type: "count",
  unit: "visitors",
  meaning: "Visitors who came for the first time",
};

/** Visitors who are not. */
export const returningVisitors: CatalogInput = {
  name: "returningVisitors",
  type: "count",
  unit: "visitors",
  meaning: "Visitors who had come before",
};
