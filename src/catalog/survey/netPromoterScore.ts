import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the Net Promoter Score. */
export const netPromoterScore: CatalogEntry = {
  id: "netPromoterScore",
  family: "survey",
  title: {
    en: "Net Promoter Score",
    id: "Skor promotor bersih",
    ms: "Skor promoter bersih",
    th: "คะแนนโปรโมเตอร์สุทธิ (NPS)",
  },
  description: {
    en: "How many more people would recommend than would not.",
    id: "Seberapa jauh jumlah yang akan merekomendasikan melebihi jumlah yang tidak.",
    ms: "Sejauh mana bilangan yang akan mengesyorkan melebihi bilangan yang tidak.",
    th: "ผู้ที่จะแนะนำต่อมีมากกว่าผู้ที่ไม่แนะนำเท่าใด",
  },
  abbreviations: ["NPS"],
  aliases: {
    en: ["promoter score", "net promoter", "likelihood to recommend"],
    id: ["skor promoter bersih", "skor rekomendasi pelanggan"],
    ms: ["skor promotor bersih", "skor penganjur bersih"],
    th: ["คะแนนโปรโมเตอร์สุทธิ", "คะแนนผู้สนับสนุนสุทธิ", "คะแนนการบอกต่อสุทธิ"],
  },
  formula: "100 × (promoters − detractors) / answers",
  counts:
    "Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Passives count among the answers; skipped questions do not. Answers on another scale do not give a Net Promoter Score.",
  kind: "points",
  unit: "points",
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
      meaning: "Whole numbers from 0 to 10, to the question how likely one would recommend",
      optional: true,
      range: [0, 10],
    },
    {
      name: "counts",
      label: {
        en: "Counts by answer",
        id: "Jumlah per jawaban",
        ms: "Bilangan mengikut jawapan",
        th: "จำนวนตามคำตอบ",
      },
      type: "netPromoterCounts",
      unit: "answers",
      meaning: "How many answered in each of the three bands",
      optional: true,
    },
  ],
  constraints: [
    { rule: "one-of", fields: ["answers", "counts"], words: "Give answers or counts, not both." },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody answered" }],
  example: { input: { answers: [10, 9, 8, 3] }, value: 25 },
  variants: [
    {
      name: "Customer satisfaction score",
      metric: "customerSatisfactionScore",
      difference: "counts satisfied answers and does not subtract dissatisfied ones",
    },
    {
      name: "Net sentiment",
      metric: "netSentiment",
      difference: "compares positive with negative comments, not answers",
    },
    {
      name: "Mean likelihood to recommend",
      difference: "is the mean of the answers, from 0 to 10",
    },
  ],
  sources: [
    {
      title: "Bain & Company, Measuring your Net Promoter Score",
      address: "https://nps.bain.com/about/measuring-your-net-promoter-score/",
    },
    {
      title: "Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12)",
    },
  ],
};
