import type { CatalogInput } from "../catalogInput.js";

/** The counts of positive, neutral and negative comments or mentions. */
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
