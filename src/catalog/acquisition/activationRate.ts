import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the activation rate. */
export const activationRate: CatalogEntry = {
  id: "activationRate",
  family: "acquisition",
  title: {
    en: "Activation rate",
    id: "Tingkat aktivasi",
    ms: "Kadar pengaktifan",
    th: "อัตราการเริ่มใช้งานจริง",
  },
  description: {
    en: "The share of new users who reach a first success with the product.",
    id: "Porsi pengguna baru yang mencapai keberhasilan pertama dengan produk.",
    ms: "Bahagian pengguna baharu yang mencapai kejayaan pertama dengan produk.",
    th: "สัดส่วนของผู้ใช้ใหม่ที่ใช้ผลิตภัณฑ์ได้สำเร็จเป็นครั้งแรก",
  },
  abbreviations: [],
  aliases: {
    en: ["user activation rate", "product activation rate", "onboarding activation rate"],
    id: ["tingkat aktivasi pengguna", "rasio aktivasi"],
    ms: ["kadar pengaktifan pengguna", "kadar aktivasi"],
    th: ["อัตราการเปิดใช้งาน", "อัตราแอคติเวชัน"],
  },
  formula: "activated / sign-ups",
  counts:
    "Only users who signed up in the period count, in both numbers, each once. The step and the time allowed are the same for all.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "activated",
      label: {
        en: "Activated users",
        id: "Pengguna yang aktif",
        ms: "Pengguna yang diaktifkan",
        th: "ผู้ใช้ที่เริ่มใช้งานจริง",
      },
      type: "count",
      unit: "users",
      meaning: "The users among them who reached the step that counts as activated",
    },
    {
      name: "signUps",
      label: {
        en: "Sign-ups",
        id: "Pendaftaran",
        ms: "Pendaftaran",
        th: "การสมัครใช้งาน",
      },
      type: "count",
      unit: "users",
      meaning: "Users who signed up",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["activated"],
      right: ["signUps"],
      words: "There are no more activated users than sign-ups.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody signed up" }],
  example: { input: { activated: 120, signUps: 400 }, value: 0.3 },
  variants: [
    {
      name: "Trial conversion rate",
      metric: "trialConversionRate",
      difference: "counts trials that became paid subscriptions",
    },
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "counts sign-ups among visits",
    },
  ],
  sources: [],
};
