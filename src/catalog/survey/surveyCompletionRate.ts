import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the survey completion rate. */
export const surveyCompletionRate: CatalogEntry = {
  id: "surveyCompletionRate",
  family: "survey",
  title: {
    en: "Survey completion rate",
    id: "Tingkat penyelesaian survei",
    ms: "Kadar penyiapan tinjauan",
    th: "อัตราการทำแบบสำรวจจนจบ",
  },
  description: {
    en: "Of the people who began a survey, the share who finished it.",
    id: "Porsi yang menyelesaikan survei di antara mereka yang memulainya.",
    ms: "Bahagian yang menyiapkan tinjauan dalam kalangan mereka yang memulakannya.",
    th: "สัดส่วนของผู้ที่ทำแบบสำรวจจนจบ ในบรรดาผู้ที่เริ่มทำ",
  },
  abbreviations: [],
  aliases: {
    en: ["completion rate", "questionnaire completion rate"],
    id: ["tingkat penyelesaian kuesioner", "tingkat kelengkapan survei"],
    ms: ["kadar penyelesaian tinjauan", "kadar penyiapan soal selidik"],
    th: ["อัตราการทำแบบสอบถามจนจบ", "อัตราการตอบแบบสำรวจครบถ้วน"],
  },
  formula: "completed / started",
  counts:
    "Only people who began the survey count, in both numbers. People who were invited and did not begin do not count.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "started",
      label: {
        en: "Started",
        id: "Dimulai",
        ms: "Dimulakan",
        th: "ที่เริ่มทำ",
      },
      type: "count",
      unit: "people",
      meaning: "People who began the survey",
    },
    {
      name: "completed",
      label: {
        en: "Completed",
        id: "Selesai",
        ms: "Selesai",
        th: "ที่ทำเสร็จ",
      },
      type: "count",
      unit: "people",
      meaning: "People among them who finished it",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["completed"],
      right: ["started"],
      words: "There are no more people who finished than people who began.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody began the survey" }],
  example: { input: { started: 320, completed: 240 }, value: 0.75 },
  variants: [
    {
      name: "Survey response rate",
      metric: "surveyResponseRate",
      difference: "divides by those invited, not by those who began",
    },
    {
      name: "Survey drop-out rate",
      difference: "counts those who began and did not finish",
    },
  ],
  sources: [],
};
