import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the average rating. */
export const averageRating: CatalogEntry = {
  id: "averageRating",
  family: "survey",
  title: {
    en: "Average rating",
    id: "Rating rata-rata",
    ms: "Penilaian purata",
    th: "คะแนนเฉลี่ย",
  },
  description: {
    en: 'The mean of ratings: what review sites, help desks and app stores show as "4.38 of 5".',
    id: 'Rata-rata penilaian, seperti yang ditampilkan situs ulasan dan toko aplikasi sebagai "4,38 dari 5".',
    ms: 'Purata penilaian, seperti yang ditunjukkan oleh laman ulasan dan gedung aplikasi sebagai "4.38 daripada 5".',
    th: 'ค่าเฉลี่ยของคะแนน ดังที่เว็บไซต์รีวิวและร้านค้าแอปแสดงเป็น "4.38 จาก 5"',
  },
  abbreviations: [],
  aliases: {
    en: ["star rating", "mean rating", "average score", "mean satisfaction score", "review score"],
    id: ["peringkat rata-rata", "rata-rata bintang", "rating toko", "bintang ulasan"],
    ms: ["purata penilaian", "purata bintang"],
    th: ["คะแนนรีวิวเฉลี่ย", "จำนวนดาวเฉลี่ย", "เรตติ้งเฉลี่ย"],
  },
  formula: "sum of ratings / ratings",
  counts:
    "Ratings are whole numbers from 1 to the end of the scale, which is the best. Skipped questions do not count. Ratings on different scales do not mix: 4 of 5 is not 8 of 10.",
  kind: "score",
  unit: "score",
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
      meaning: "How many gave each rating",
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
      meaning: "The ratings went from 1 to this",
      optional: true,
      absent: 5,
      options: [2, 3, 4, 5, 6, 7, 10],
    },
  ],
  constraints: [
    { rule: "one-of", fields: ["answers", "counts"], words: "Give answers or counts, not both." },
    {
      rule: "on-scale",
      fields: ["answers", "counts"],
      scale: "scale",
      words: "No rating is above the top of the scale.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody answered" }],
  example: { input: { counts: { 1: 2, 2: 3, 3: 10, 4: 25, 5: 60 } }, value: 4.38 },
  variants: [
    {
      name: "Customer satisfaction score",
      metric: "customerSatisfactionScore",
      difference: "is the share of satisfied answers, not their mean",
    },
    {
      name: "Customer effort score",
      metric: "customerEffortScore",
      difference: "asks how easy it was; its usual form is a mean too",
    },
  ],
  sources: [],
};
