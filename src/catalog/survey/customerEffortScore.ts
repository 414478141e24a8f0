import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the customer effort score. */
export const customerEffortScore: CatalogEntry = {
  id: "customerEffortScore",
  family: "survey",
  title: {
    en: "Customer effort score",
    id: "Skor upaya pelanggan",
    ms: "Skor usaha pelanggan",
    th: "คะแนนความพยายามของลูกค้า",
  },
  description: {
    en: "How easy it was for customers to get what they wanted.",
    id: "Seberapa mudah pelanggan mendapatkan yang mereka inginkan.",
    ms: "Betapa mudahnya pelanggan mendapatkan apa yang mereka mahu.",
    th: "ลูกค้าได้สิ่งที่ต้องการง่ายเพียงใด",
  },
  abbreviations: ["CES"],
  aliases: {
    en: ["effort score", "ease score", "net easy score"],
    id: ["skor usaha pelanggan"],
    ms: ["skor kemudahan pelanggan"],
    th: ["คะแนนความง่ายของลูกค้า"],
  },
  formula:
    "mean: sum of answers / answers; agree: easy answers / answers; net: 100 × (easy − difficult answers) / answers",
  counts:
    "On a scale of 7, answers 5 to 7 agree, and the net score subtracts the answers 1 to 3 from 6 and 7. On a scale of 5, answers 4 and 5 agree, and the net score subtracts 1 and 2 from 4 and 5. If the question asks for effort (better: lower), the low end is the easy one.",
  kind: "score",
  unit: "score",
  better: "higher",
  byOption: [
    { when: { method: "mean", better: "lower" }, kind: "score", unit: "score", better: "lower" },
    { when: { method: "agree" }, kind: "proportion", unit: "fraction", better: "higher" },
    { when: { method: "net" }, kind: "points", unit: "points", better: "higher" },
  ],
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
      meaning: "Whole numbers from 1 to the end of the scale",
      optional: true,
      range: [1, 7],
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
      range: [1, 7],
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
      absent: 7,
      options: [5, 7],
    },
    {
      name: "better",
      label: {
        en: "Easy end of the scale",
        id: "Ujung skala yang mudah",
        ms: "Hujung skala yang mudah",
        th: "ด้านของสเกลที่แปลว่าง่าย",
      },
      type: "choice",
      unit: "direction",
      meaning: "Which end of the scale means that it was easy",
      optional: true,
      absent: "higher",
      options: ["higher", "lower"],
    },
    {
      name: "method",
      label: {
        en: "Method",
        id: "Metode",
        ms: "Kaedah",
        th: "วิธีคำนวณ",
      },
      type: "choice",
      unit: "method",
      meaning: "The mean answer, the share who found it easy, or the easy less the difficult",
      optional: true,
      absent: "mean",
      options: ["mean", "agree", "net"],
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
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody answered" }],
  example: {
    input: { counts: { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 } },
    value: 4.08,
  },
  variants: [
    {
      name: "Customer satisfaction score",
      metric: "customerSatisfactionScore",
      difference: "asks how satisfied they were, not how easy it was",
    },
  ],
  sources: [
    {
      title: "CYS, Customer effort score",
      address: "https://support.cys.group/support/solutions/articles/3000095529",
    },
    {
      title: "Delighted, How is CES calculated",
      address: "https://help.delighted.com/article/249-how-is-ces-calculated",
    },
  ],
};
