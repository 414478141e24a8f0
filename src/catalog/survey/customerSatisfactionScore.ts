import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the customer satisfaction score. */
export const customerSatisfactionScore: CatalogEntry = {
  id: "customerSatisfactionScore",
  family: "survey",
  title: {
    en: "Customer satisfaction score",
    id: "Skor kepuasan pelanggan",
    ms: "Skor kepuasan pelanggan",
    th: "คะแนนความพึงพอใจของลูกค้า",
  },
  description: {
    en: "The share of answers that are satisfied.",
    id: "Porsi jawaban yang menyatakan puas.",
    ms: "Bahagian jawapan yang menyatakan puas hati.",
    th: "สัดส่วนของคำตอบที่ระบุว่าพึงพอใจ",
  },
  abbreviations: ["CSAT"],
  aliases: {
    en: [
      "customer satisfaction",
      "satisfaction score",
      "satisfaction rate",
      "top-box score",
      "top 2 box",
      "customer happiness",
    ],
    id: [
      "tingkat kepuasan pelanggan",
      "kepuasan pelanggan",
      "indeks kepuasan pelanggan",
      "survei kepuasan pelanggan",
    ],
    ms: ["tahap kepuasan pelanggan", "kadar kepuasan pelanggan", "indeks kepuasan pelanggan"],
    th: ["ระดับความพึงพอใจของลูกค้า", "ความพึงพอใจของลูกค้า", "แบบสอบถามความพึงพอใจลูกค้า"],
  },
  formula: "answers in the top boxes / answers",
  counts:
    "On a scale of 5, the answers 4 and 5 are satisfied. By default the top two answers are satisfied on scales of 4, 5, 6 and 7, the top one on 2 and 3, and the top three on 10. Thumbs up and down are a scale of 2. Neutral answers count among the answers; skipped questions do not. The high end of the scale is the good one.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "answers",
      label: {
        en: "Answers",
        id: "Jawaban",
        ms: "Jawapan",
        th: "คำตอบ",
      },
      type: "answers",
      unit: "answers",
      meaning: "Whole numbers from 1 to the end of the scale, where the end is best",
      optional: true,
      range: [1, 10],
    },
    {
      name: "counts",
      label: {
        en: "Counts by answer",
        id: "Jumlah per jawaban",
        ms: "Bilangan mengikut jawapan",
        th: "จำนวนตามคำตอบ",
      },
      type: "answerCounts",
      unit: "answers",
      meaning: "How many gave each answer",
      optional: true,
      range: [1, 10],
    },
    {
      name: "scale",
      label: {
        en: "Top of the scale",
        id: "Ujung skala",
        ms: "Hujung skala",
        th: "คะแนนสูงสุดของสเกล",
      },
      type: "choice",
      unit: "answers",
      meaning: "The answers went from 1 to this",
      optional: true,
      absent: 5,
      options: [2, 3, 4, 5, 6, 7, 10],
    },
    {
      name: "topBoxes",
      label: {
        en: "Answers that count as satisfied",
        id: "Jawaban yang dianggap puas",
        ms: "Jawapan yang dikira puas hati",
        th: "จำนวนคำตอบที่นับว่าพอใจ",
      },
      type: "count",
      unit: "answers",
      meaning:
        "How many answers at the top count as satisfied; 1 on the scales of 2 and 3, 3 on 10 and 2 on the others",
      optional: true,
      range: [1, 9],
    },
  ],
  constraints: [
    { rule: "one-of", fields: ["answers", "counts"], words: "Give answers or counts, not both." },
    {
      rule: "on-scale",
      fields: ["answers", "counts"],
      scale: "scale",
      words: "No answer is above the top of the scale.",
    },
    {
      rule: "less-than",
      left: ["topBoxes"],
      right: ["scale"],
      given: ["topBoxes"],
      words: "There are fewer top boxes than answers on the scale.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody answered" }],
  example: {
    input: { counts: { 1: 14, 2: 9, 3: 10, 4: 32, 5: 42 } },
    value: 0.6915887850467289,
  },
  variants: [
    {
      name: "Average rating",
      metric: "averageRating",
      difference: "is the mean of the answers on their scale, not a share of them",
    },
    {
      name: "Good against bad",
      difference: "divides only by good and bad answers, without neutral ones",
    },
    {
      name: "Net Promoter Score",
      metric: "netPromoterScore",
      difference: "asks whether people would recommend, and subtracts those who would not",
    },
  ],
  sources: [
    {
      title: "Delighted, How is CSAT calculated",
      address: "https://help.delighted.com/article/240-how-is-csat-calculated",
    },
    {
      title: "Formbricks, Rating questions",
      address: "https://formbricks.com/docs/xm-and-surveys/surveys/question-type/rating",
    },
  ],
};
