import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { interactions } from "./inputs.js";

/** The entry of the daily engagement rate. */
export const dailyEngagementRate: CatalogEntry = {
  id: "dailyEngagementRate",
  family: "social",
  title: {
    en: "Daily engagement rate",
    id: "Tingkat keterlibatan harian",
    ms: "Kadar penglibatan harian",
    th: "อัตราการมีส่วนร่วมรายวัน",
  },
  description: {
    en: "How much of an audience reacts per day.",
    id: "Seberapa banyak audiens bereaksi dalam sehari.",
    ms: "Sejauh mana khalayak memberi reaksi dalam sehari.",
    th: "ผู้ชมมีปฏิกิริยามากเพียงใดในหนึ่งวัน",
  },
  abbreviations: [],
  aliases: {
    en: ["daily ER", "average daily engagement rate", "engagement rate per day"],
    id: ["tingkat keterlibatan per hari", "tingkat interaksi harian"],
    ms: ["kadar penglibatan sehari", "kadar interaksi harian"],
    th: ["อัตราการมีส่วนร่วมต่อวัน"],
  },
  formula: "(likes + comments + shares + saves + clicks) / (followers × days)",
  counts:
    "All interactions on these days count, including those with older posts; a field that is left out counts as 0. The followers of the account count once, whatever the number of posts.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    ...interactions,
    {
      name: "followers",
      label: {
        en: "Followers",
        id: "Pengikut",
        ms: "Pengikut",
        th: "ผู้ติดตาม",
      },
      type: "count",
      unit: "followers",
      meaning: "The followers of the account",
    },
    {
      name: "days",
      label: {
        en: "Days",
        id: "Hari",
        ms: "Hari",
        th: "จำนวนวัน",
      },
      type: "real",
      unit: "days",
      meaning: "Days over which the interactions were counted",
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are no interactions, and no followers or days" },
    { reason: "zero-denominator", when: "there are interactions without followers or days" },
  ],
  example: { input: { likes: 300, comments: 50, followers: 5000, days: 7 }, value: 0.01 },
  variants: [
    {
      name: "Engagement rate by followers",
      metric: "engagementRate",
      difference: "counts the followers of each post, not of each day",
    },
    {
      name: "Average of the daily rates",
      difference: "gives every day the same weight, even a day with few followers",
    },
  ],
  sources: [
    {
      title: "Hootsuite, How to calculate engagement rate",
      address: "https://blog.hootsuite.com/calculate-engagement-rate/",
    },
  ],
};
