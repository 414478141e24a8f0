import type { CatalogEntry } from "../catalogEntry.js";
import { sentiments } from "./inputs.js";

/** The entry of the net sentiment. */
export const netSentiment: CatalogEntry = {
  id: "netSentiment",
  family: "feedback",
  title: {
    en: "Net sentiment",
    id: "Sentimen bersih",
    ms: "Sentimen bersih",
    th: "คะแนนความรู้สึกสุทธิ",
  },
  description: {
    en: "How many more comments or mentions are positive than negative.",
    id: "Seberapa jauh komentar atau penyebutan positif melebihi yang negatif.",
    ms: "Sejauh mana komen atau sebutan positif melebihi yang negatif.",
    th: "ความคิดเห็นหรือการกล่าวถึงเชิงบวกมีมากกว่าเชิงลบเท่าใด",
  },
  abbreviations: ["NSS"],
  aliases: {
    en: [
      "net sentiment score",
      "net sentiment rate",
      "net positive sentiment",
      "sentiment",
      "sentiment score",
    ],
    id: ["skor sentimen bersih", "selisih sentimen positif dan negatif"],
    ms: ["skor sentimen bersih", "beza sentimen positif dan negatif"],
    th: ["ความคิดเห็นเชิงบวกสุทธิ", "คะแนนความคิดเห็นสุทธิ", "ความรู้สึกสุทธิ"],
  },
  formula: "100 × (positive − negative) / (positive + neutral + negative)",
  counts:
    "Each comment or mention counts once, as positive, neutral or negative. Neutral ones count in the denominator, so they pull the score towards 0. Unclassified ones do not count.",
  kind: "points",
  unit: "points",
  better: "higher",
  rollUp: "always",
  inputs: sentiments,
  constraints: [],
  undefinedWhen: [{ reason: "no-data", when: "nothing is classified" }],
  example: { input: { positive: 80, neutral: 100, negative: 20 }, value: 30 },
  variants: [
    {
      name: "Positive sentiment share",
      metric: "positiveSentimentShare",
      difference: "counts positive ones and does not subtract negative ones",
    },
    {
      name: "Net Promoter Score",
      metric: "netPromoterScore",
      difference: "compares answers from 0 to 10, not comments",
    },
    {
      name: "Net sentiment without neutral mentions",
      difference: "divides only by positive and negative ones, so it is further from 0",
    },
  ],
  sources: [
    {
      title: "Black Box Intelligence, Help center",
      address: "https://help.blackboxintelligence.com/hc/en-us/articles/360003715274",
    },
  ],
};
