import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the response count. */
export const responseCount: CatalogEntry = {
  id: "responseCount",
  family: "feedback",
  title: { en: "Response count", id: "Jumlah respons", ms: "Bilangan respons", th: "จำนวนคำตอบ" },
  description: {
    en: "How many responses to a survey there were.",
    id: "Berapa banyak respons terhadap survei.",
    ms: "Berapa banyak respons terhadap tinjauan.",
    th: "มีคำตอบแบบสำรวจกี่ชุด",
  },
  abbreviations: [],
  aliases: {
    en: ["responses", "survey responses", "number of responses"],
    id: ["respons", "respons survei", "banyaknya respons"],
    ms: ["respons", "respons tinjauan", "jumlah respons"],
    th: ["คำตอบ", "คำตอบแบบสำรวจ"],
  },
  formula: "responses",
  counts: "A response without a score counts, and so does one without a comment.",
  kind: "total",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "responses",
      label: {
        en: "Responses",
        id: "Respons",
        ms: "Respons",
        th: "คำตอบแบบสำรวจ",
      },
      type: "count",
      unit: "responses",
      meaning: "Responses to the survey",
    },
  ],
  constraints: [],
  undefinedWhen: [],
  example: { input: { responses: 200 }, value: 200 },
  variants: [
    {
      name: "Survey response rate",
      metric: "surveyResponseRate",
      difference: "divides the people who answered by the people invited",
    },
  ],
  sources: [],
};
