import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the comment rate. */
export const commentRate: CatalogEntry = {
  id: "commentRate",
  family: "feedback",
  title: {
    en: "Comment rate",
    id: "Tingkat komentar",
    ms: "Kadar komen",
    th: "อัตราการแสดงความคิดเห็น",
  },
  description: {
    en: "The share of survey responses that have a comment.",
    id: "Porsi respons survei yang disertai komentar.",
    ms: "Bahagian respons tinjauan yang disertai komen.",
    th: "สัดส่วนของคำตอบแบบสำรวจที่มีความคิดเห็นประกอบ",
  },
  abbreviations: [],
  aliases: {
    en: [
      "survey comment rate",
      "share of responses with a comment",
      "open-ended response rate",
      "verbatim rate",
    ],
    id: ["tingkat komentar survei", "porsi respons dengan komentar"],
    ms: ["kadar komen tinjauan", "bahagian respons dengan komen"],
    th: ["อัตราการแสดงความคิดเห็นในแบบสำรวจ", "สัดส่วนคำตอบที่มีความคิดเห็น"],
  },
  formula: "comments / responses",
  counts:
    "A response counts once, with or without a comment, whatever the length of the comment or the number of questions. People who write comments differ from people who do not, so with a low rate the comments say little about the others.",
  kind: "proportion",
  unit: "fraction",
  better: "neither",
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
    {
      name: "comments",
      label: {
        en: "Responses with a comment",
        id: "Respons dengan komentar",
        ms: "Respons dengan komen",
        th: "คำตอบที่มีความคิดเห็น",
      },
      type: "count",
      unit: "responses",
      meaning: "Responses among them that have a comment",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["comments"],
      right: ["responses"],
      words: "There are no more comments than responses.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no responses" }],
  example: { input: { responses: 200, comments: 64 }, value: 0.32 },
  variants: [
    {
      name: "Survey response rate",
      metric: "surveyResponseRate",
      difference: "divides the people who answered by the people invited",
    },
    {
      name: "Conversation rate",
      metric: "conversationRate",
      difference: "counts the comments on a post in social media",
    },
  ],
  sources: [],
};
