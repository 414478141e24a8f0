import type { CatalogEntry } from "../catalogEntry.js";
import { sentiments } from "./inputs.js";

/** The entry of the positive sentiment share. */
export const positiveSentimentShare: CatalogEntry = {
  id: "positiveSentimentShare",
  family: "feedback",
  title: {
    en: "Positive sentiment share",
    id: "Porsi sentimen positif",
    ms: "Bahagian sentimen positif",
    th: "สัดส่วนความคิดเห็นเชิงบวก",
  },
  description: {
    en: "The share of comments or mentions that are positive.",
    id: "Porsi komentar atau penyebutan yang positif.",
    ms: "Bahagian komen atau sebutan yang positif.",
    th: "สัดส่วนของความคิดเห็นหรือการกล่าวถึงที่เป็นเชิงบวก",
  },
  abbreviations: [],
  aliases: {
    en: [
      "positive sentiment",
      "positive sentiment rate",
      "positive sentiment ratio",
      "share of positive mentions",
      "share of positive comments",
    ],
    id: ["persentase sentimen positif", "porsi komentar positif"],
    ms: ["peratusan sentimen positif", "bahagian komen positif"],
    th: ["เปอร์เซ็นต์ความคิดเห็นเชิงบวก", "สัดส่วนความรู้สึกเชิงบวก", "สัดส่วนการกล่าวถึงเชิงบวก"],
  },
  formula:
    "count: positive / (positive + neutral + negative); leave-out: positive / (positive + negative)",
  counts:
    "Each comment or mention counts once, as positive, neutral or negative. Unclassified ones do not count. Neutral ones count in the denominator unless you leave them out, which makes the share larger.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    ...sentiments,
    {
      name: "neutrals",
      label: {
        en: "Neutral mentions",
        id: "Sebutan netral",
        ms: "Sebutan neutral",
        th: "การนับข้อความที่เป็นกลาง",
      },
      type: "choice",
      unit: "rule",
      meaning:
        '`"count"` (the default) to count neutral ones in the denominator, `"leave-out"` to leave them out',
      optional: true,
      absent: "count",
      options: ["count", "leave-out"],
    },
  ],
  constraints: [],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "nothing is classified, or everything is neutral and neutral ones are left out",
    },
  ],
  example: { input: { positive: 80, neutral: 100, negative: 20 }, value: 0.4 },
  variants: [
    {
      name: "Net sentiment",
      metric: "netSentiment",
      difference: "subtracts negative from positive ones, and goes from −100 to 100",
    },
    {
      name: "Positive-to-negative ratio",
      difference: "divides only by the negative ones, so it has no upper limit",
    },
    {
      name: "Customer satisfaction score",
      metric: "customerSatisfactionScore",
      difference: "counts answers on a scale, not comments",
    },
  ],
  sources: [
    {
      title: "Black Box Intelligence, Help center",
      address: "https://help.blackboxintelligence.com/hc/en-us/articles/360003715274",
    },
  ],
};
