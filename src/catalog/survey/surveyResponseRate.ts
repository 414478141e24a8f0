import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the survey response rate. */
export const surveyResponseRate: CatalogEntry = {
  id: "surveyResponseRate",
  family: "survey",
  title: {
    en: "Survey response rate",
    id: "Tingkat respons survei",
    ms: "Kadar respons tinjauan",
    th: "อัตราการตอบแบบสำรวจ",
  },
  description: {
    en: "The share of the people invited to a survey who completed it.",
    id: "Porsi yang menyelesaikan survei di antara mereka yang diundang.",
    ms: "Bahagian yang melengkapkan tinjauan dalam kalangan mereka yang dijemput.",
    th: "สัดส่วนของผู้ที่ทำแบบสำรวจจนจบ ในบรรดาผู้ที่ได้รับเชิญ",
  },
  abbreviations: [],
  aliases: {
    en: ["response rate", "questionnaire response rate", "survey return rate", "survey response"],
    id: [
      "tingkat tanggapan survei",
      "tingkat respons kuesioner",
      "tingkat respon survei",
      "respon survei",
    ],
    ms: ["kadar maklum balas tinjauan", "kadar respons soal selidik"],
    th: ["อัตราการตอบกลับแบบสำรวจ", "อัตราการตอบกลับแบบสอบถาม", "อัตราการตอบแบบสอบถาม"],
  },
  formula: "completed / (sent − undeliverable)",
  counts:
    "An invitation counts once, whatever the number of reminders; undeliverable invitations do not count. A survey that was begun and not finished does not count, and each person answers once.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "sent",
      label: {
        en: "Invitations sent",
        id: "Undangan yang dikirim",
        ms: "Jemputan yang dihantar",
        th: "คำเชิญที่ส่ง",
      },
      type: "count",
      unit: "invitations",
      meaning: "Invitations sent; reminders do not count",
    },
    {
      name: "undeliverable",
      label: {
        en: "Undeliverable invitations",
        id: "Undangan yang tak terkirim",
        ms: "Jemputan yang tidak sampai",
        th: "คำเชิญที่ส่งไม่ถึง",
      },
      type: "count",
      unit: "invitations",
      meaning: "Invitations that reached nobody",
      optional: true,
      absent: 0,
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
      unit: "surveys",
      meaning: "Responses that were completed",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["undeliverable"],
      right: ["sent"],
      words: "There are no more undeliverable invitations than invitations sent.",
    },
    {
      rule: "at-most",
      left: ["completed", "undeliverable"],
      right: ["sent"],
      words: "There are no more completed surveys than delivered invitations.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no invitation was delivered" }],
  example: { input: { sent: 1000, completed: 257 }, value: 0.257 },
  variants: [
    {
      name: "Survey completion rate",
      metric: "surveyCompletionRate",
      difference: "divides by those who began the survey, not by those invited",
    },
    {
      name: "Responses over all invitations sent",
      difference: "divides by all invitations, including undeliverable ones",
    },
    {
      name: "AAPOR response rate 2",
      difference: "also counts partly completed surveys",
    },
    {
      name: "Responses per survey shown",
      difference:
        "divides by how often the survey was shown in an app or on a site, as publishers of in-app surveys do",
    },
  ],
  sources: [
    {
      title: "Wikipedia, Response rate (survey)",
      address: "https://en.wikipedia.org/wiki/Response_rate_(survey)",
    },
    {
      title: "Lensym, How to calculate survey response rate",
      address: "https://lensym.com/blog/how-to-calculate-survey-response-rate",
    },
  ],
};
