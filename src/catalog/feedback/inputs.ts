import type { CatalogInput } from "../catalogEntry.js";

/** What is positive, neutral and negative. */
export const sentiments: readonly CatalogInput[] = [
  {
    name: "positive",
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are positive",
  },
  {
    name: "neutral",
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are neutral",
  },
  {
    name: "negative",
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are negative",
  },
];
