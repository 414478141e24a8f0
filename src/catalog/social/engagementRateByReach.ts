import type { CatalogEntry } from "../catalogEntry.js";
import { interactions } from "./inputs.js";

/** The entry of the engagement rate by reach. */
export const engagementRateByReach: CatalogEntry = {
  id: "engagementRateByReach",
  family: "social",
  title: {
    en: "Engagement rate by reach",
    id: "Tingkat keterlibatan berdasarkan jangkauan",
    ms: "Kadar penglibatan mengikut jangkauan",
    th: "อัตราการมีส่วนร่วมต่อการเข้าถึง",
  },
  description: {
    en: "How many of the people who saw a post reacted to it.",
    id: "Seberapa banyak orang yang melihat sebuah postingan bereaksi terhadapnya.",
    ms: "Sejauh mana orang yang melihat sesuatu hantaran memberi reaksi terhadapnya.",
    th: "ผู้ที่เห็นโพสต์มีปฏิกิริยาต่อโพสต์นั้นมากเพียงใด",
  },
  abbreviations: ["ERR"],
  aliases: {
    en: ["reach engagement rate", "ER by reach", "engagement per reach"],
    id: ["tingkat keterlibatan per jangkauan", "engagement rate jangkauan"],
    ms: ["kadar penglibatan berdasarkan capaian"],
    th: ["อัตราการมีส่วนร่วมตามการเข้าถึง", "เอ็นเกจเมนต์ต่อรีช"],
  },
  formula: "(likes + comments + shares + saves + clicks) / reach",
  counts:
    "Every like, comment, share, save and link click counts once; a field that is left out counts as 0. Reach counts a person once per post, however often the post was shown to them, and is summed over the posts.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    ...interactions,
    {
      name: "reach",
      label: {
        en: "Reach",
        id: "Jangkauan",
        ms: "Capaian",
        th: "การเข้าถึง",
      },
      type: "count",
      unit: "people",
      meaning: "People who saw the posts, summed over the posts",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither reach nor interactions" },
    { reason: "zero-denominator", when: "there are interactions without reach" },
  ],
  example: { input: { likes: 90, comments: 6, shares: 4, reach: 2000 }, value: 0.05 },
  variants: [
    {
      name: "Engagement rate by followers",
      metric: "engagementRate",
      difference: "divides by followers, whether they saw the posts or not",
    },
    {
      name: "Engagement rate by impressions",
      metric: "engagementRateByImpressions",
      difference: "counts every time the posts were shown, even to the same person",
    },
    {
      name: "Average of the rates of posts",
      difference: "gives a post that few saw as much weight as one that many saw",
    },
  ],
  sources: [
    {
      title: "Hootsuite, How to calculate engagement rate",
      address: "https://blog.hootsuite.com/calculate-engagement-rate/",
    },
  ],
};
