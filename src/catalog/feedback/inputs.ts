import type { CatalogInput } from "../catalogInput.js";

/** The counts of positive, neutral and negative comments or mentions. */
export const sentiments: readonly CatalogInput[] = [
  {
    name: "positive",
    label: {
      en: "Positive",
      id: "Positif",
      ms: "Positif",
      th: "เชิงบวก",
    },
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are positive",
  },
  {
    name: "neutral",
    label: {
      en: "Neutral",
      id: "Netral",
      ms: "Neutral",
      th: "เป็นกลาง",
    },
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are neutral",
  },
  {
    name: "negative",
    label: {
      en: "Negative",
      id: "Negatif",
      ms: "Negatif",
      th: "เชิงลบ",
    },
    type: "count",
    unit: "mentions",
    meaning: "Comments or mentions that are negative",
  },
];
