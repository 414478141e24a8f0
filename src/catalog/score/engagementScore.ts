import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the engagement score. */
export const engagementScore: CatalogEntry = {
  id: "engagementScore",
  family: "score",
  title: {
    en: "Engagement score",
    id: "Skor keterlibatan",
    ms: "Skor penglibatan",
    th: "คะแนนการมีส่วนร่วม",
  },
  description: {
    en: "How engaged customers are: several KPIs as one number from 0 to 100.",
    id: "Seberapa terlibat pelanggan: beberapa KPI menjadi satu angka dari 0 sampai 100.",
    ms: "Sejauh mana pelanggan terlibat: beberapa KPI menjadi satu angka daripada 0 hingga 100.",
    th: "ลูกค้ามีส่วนร่วมมากเพียงใด โดยรวม KPI หลายตัวเป็นตัวเลขเดียวตั้งแต่ 0 ถึง 100",
  },
  abbreviations: [],
  aliases: {
    en: [
      "engagement index",
      "health score",
      "customer health score",
      "customer engagement score",
      "composite engagement score",
    ],
    id: ["indeks keterlibatan", "skor keterlibatan pelanggan", "skor kesehatan pelanggan"],
    ms: ["indeks penglibatan", "skor penglibatan pelanggan", "skor kesihatan pelanggan"],
    th: ["ดัชนีการมีส่วนร่วม", "คะแนนการมีส่วนร่วมของลูกค้า", "คะแนนสุขภาพของลูกค้า"],
  },
  formula:
    "scaled: 100 × (value − minimum) / (maximum − minimum), or 100 − that if lower is better; arithmetic: sum of weight × scaled / sum of weights; geometric: product of scaled^(weight / sum of weights)",
  counts:
    "Goalposts are fixed and are not the smallest and largest value in the data; a value beyond a goalpost counts as the goalpost. A missing component does not count as 0: there is no score without it, unless the other components reach the required coverage and then count for the whole. Two components that measure the same thing count it twice.",
  kind: "score",
  unit: "score",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "components",
      label: {
        en: "Components",
        id: "Komponen",
        ms: "Komponen",
        th: "องค์ประกอบ",
      },
      type: "scoreComponents",
      unit: "components",
      meaning: "What goes into it, each named once",
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
      meaning:
        '`"arithmetic"` (the default): one makes up for another; `"geometric"`: a low one pulls all down',
      optional: true,
      absent: "arithmetic",
      options: ["arithmetic", "geometric"],
    },
    {
      name: "minimumCoverage",
      label: {
        en: "Smallest share of weight",
        id: "Porsi bobot minimum",
        ms: "Bahagian pemberat minimum",
        th: "สัดส่วนน้ำหนักขั้นต่ำ",
      },
      type: "fraction",
      unit: "fraction",
      meaning: "The share of all weight that must be there, as a fraction",
      optional: true,
      absent: 1,
    },
  ],
  constraints: [
    {
      rule: "less-than",
      left: ["components[].minimum"],
      right: ["components[].maximum"],
      words: "The lower goalpost of each component is below its upper one.",
    },
    {
      rule: "unique",
      list: "components",
      field: "id",
      words: "Every component has a name of its own.",
    },
    fitsADouble,
  ],
  undefinedWhen: [
    {
      reason: "missing-components",
      when: "the components with a value have less weight than required, or no weight",
    },
    { reason: "no-data", when: "there are no components, or all weights are 0" },
  ],
  example: {
    input: {
      components: [
        { id: "satisfaction", value: 80, minimum: 0, maximum: 100, weight: 0.4 },
        { id: "activity", value: 70, minimum: 0, maximum: 100, weight: 0.3 },
        { id: "retention", value: 90, minimum: 0, maximum: 100, weight: 0.3 },
      ],
    },
    value: 80,
  },
  variants: [
    {
      name: "Engagement rate",
      metric: "engagementRate",
      difference: "counts interactions with posts, and divides by followers",
    },
    {
      name: "Score between the least and the most of the data",
      difference: "changes with every new extreme value, so old scores cannot be compared",
    },
    {
      name: "Standardized score",
      difference: "counts how many standard deviations a value is from the mean",
    },
  ],
  sources: [
    {
      title:
        "OECD & JRC (2008), Handbook on constructing composite indicators: methodology and user guide",
      address:
        "http://www.oecd.org/std/handbookonconstructingcompositeindicatorsmethodologyanduserguide.htm",
    },
    {
      title: "Customer Science, Implementing health scores step by step",
      address:
        "https://customerscience.com.au/customer-experience-2/implementing-health-scores-step-by-step/",
    },
  ],
};
