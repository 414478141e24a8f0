import type { CatalogEntry } from "../catalogEntry.js";

/** What the comment rate is. */
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
    "A response counts once, and has a comment or has none, however long it is or however many questions ask for one. Those who write are not like those who do not, so where the rate is low, comments say little of the rest.",
  kind: "proportion",
  unit: "fraction",
  better: "neither",
  rollUp: "always",
  inputs: [
    {
      name: "responses",
      type: "count",
      unit: "responses",
      meaning: "Responses to the survey",
    },
    {
      name: "comments",
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
      words: "No more responses carry a comment than there are.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no responses" }],
  example: { input: { responses: 200, comments: 64 }, value: 0.32 },
  variants: [
    {
      name: "Survey response rate",
      metric: "surveyResponseRate",
      difference: "counts who answered among those invited, with a comment or without",
    },
    {
      name: "Conversation rate",
      metric: "conversationRate",
      difference: "counts the comments under a post in social media",
    },
  ],
  sources: [],
};
