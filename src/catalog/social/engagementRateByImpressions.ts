import type { CatalogEntry } from "../catalogEntry.js";
import { interactions } from "./inputs.js";

/** The entry of the engagement rate by impressions. */
export const engagementRateByImpressions: CatalogEntry = {
  id: "engagementRateByImpressions",
  family: "social",
  title: {
    en: "Engagement rate by impressions",
    id: "Tingkat keterlibatan berdasarkan impresi",
    ms: "Kadar penglibatan mengikut paparan",
    th: "อัตราการมีส่วนร่วมต่อการแสดงผล",
  },
  description: {
    en: "How often a post that was shown led to a reaction.",
    id: "Seberapa sering postingan yang tampil mendapat reaksi.",
    ms: "Seberapa kerap paparan hantaran membawa kepada reaksi.",
    th: "การแสดงผลของโพสต์นำไปสู่ปฏิกิริยาบ่อยเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["ER by impressions", "ER impressions", "impression engagement rate"],
    id: ["tingkat keterlibatan per impresi", "tingkat keterlibatan per tayangan"],
    ms: ["kadar penglibatan mengikut tera", "kadar penglibatan setiap paparan"],
    th: ["อัตราการมีส่วนร่วมต่ออิมเพรสชัน", "อัตราการมีส่วนร่วมตามการแสดงผล"],
  },
  formula: "(likes + comments + shares + saves + clicks) / impressions",
  counts:
    "Every like, comment, share, save and link click counts once; a field that is left out counts as 0. Every time a post is shown is an impression, even if the same person has seen it before.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    ...interactions,
    {
      name: "impressions",
      label: {
        en: "Impressions",
        id: "Impresi",
        ms: "Impresi",
        th: "จำนวนการแสดงผล",
      },
      type: "count",
      unit: "impressions",
      meaning: "Times the posts were shown",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither impressions nor interactions" },
    { reason: "zero-denominator", when: "there are interactions without impressions" },
  ],
  example: {
    input: { likes: 90, comments: 6, clicks: 24, impressions: 8000 },
    value: 0.015,
  },
  variants: [
    {
      name: "Engagement rate by reach",
      metric: "engagementRateByReach",
      difference: "counts each person who saw a post once, however often it was shown",
    },
    {
      name: "Click-through rate",
      metric: "clickThroughRate",
      difference: "counts clicks only",
    },
  ],
  sources: [
    {
      title: "Hootsuite, How to calculate engagement rate",
      address: "https://blog.hootsuite.com/calculate-engagement-rate/",
    },
  ],
};
