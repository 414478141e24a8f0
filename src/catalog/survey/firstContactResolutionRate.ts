import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the first contact resolution rate. */
export const firstContactResolutionRate: CatalogEntry = {
  id: "firstContactResolutionRate",
  family: "survey",
  title: {
    en: "First contact resolution rate",
    id: "Tingkat penyelesaian kontak pertama",
    ms: "Kadar penyelesaian hubungan pertama",
    th: "อัตราการแก้ปัญหาในการติดต่อครั้งแรก",
  },
  description: {
    en: "The share of matters that are resolved at the first contact.",
    id: "Porsi masalah yang selesai pada kontak pertama.",
    ms: "Bahagian perkara yang selesai pada hubungan pertama.",
    th: "สัดส่วนของเรื่องที่แก้ไขได้ในการติดต่อครั้งแรก",
  },
  abbreviations: ["FCR"],
  aliases: {
    en: ["first contact resolution", "first call resolution", "first call resolution rate"],
    id: ["penyelesaian kontak pertama", "resolusi kontak pertama"],
    ms: ["penyelesaian panggilan pertama", "resolusi hubungan pertama"],
    th: ["การแก้ปัญหาตั้งแต่ครั้งแรก", "อัตราการแก้ไขปัญหาครั้งแรก"],
  },
  formula: "resolved at first contact / contacts",
  counts:
    "Each matter counts once, with its first contact, in whatever channel. A matter about which the customer comes back within the time allowed is not resolved.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "resolvedAtFirstContact",
      label: {
        en: "Resolved at first contact",
        id: "Selesai pada kontak pertama",
        ms: "Selesai pada hubungan pertama",
        th: "แก้ไขได้ในการติดต่อครั้งแรก",
      },
      type: "count",
      unit: "contacts",
      meaning: "The contacts among them that were resolved without another contact",
    },
    {
      name: "contacts",
      label: {
        en: "Contacts",
        id: "Kontak",
        ms: "Hubungan",
        th: "การติดต่อ",
      },
      type: "count",
      unit: "contacts",
      meaning: "First contacts of customers about a matter",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["resolvedAtFirstContact"],
      right: ["contacts"],
      words: "No more contacts are resolved than there are.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no contacts" }],
  example: { input: { resolvedAtFirstContact: 700, contacts: 1000 }, value: 0.7 },
  variants: [
    { name: "First call resolution", difference: "counts telephone calls only" },
    {
      name: "Customer effort score",
      metric: "customerEffortScore",
      difference: "asks customers how easy it was",
    },
    { name: "Resolution rate", difference: "also counts matters that took several contacts" },
  ],
  sources: [
    {
      title: "Userlike, What is first contact resolution",
      address: "https://www.userlike.com/en/blog/first-contact-resolution-en",
    },
  ],
};
