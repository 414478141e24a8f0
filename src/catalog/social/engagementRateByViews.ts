import type { CatalogEntry } from "../catalogEntry.js";
import { interactions } from "./inputs.js";

/** The entry of the engagement rate by views. */
export const engagementRateByViews: CatalogEntry = {
  id: "engagementRateByViews",
  family: "social",
  title: {
    en: "Engagement rate by views",
    id: "Tingkat keterlibatan berdasarkan penayangan",
    ms: "Kadar penglibatan mengikut tontonan",
    th: "อัตราการมีส่วนร่วมต่อการรับชม",
  },
  description: {
    en: "How often watching a video led to a reaction.",
    id: "Seberapa sering menonton video berujung pada reaksi.",
    ms: "Seberapa kerap tontonan video membawa kepada reaksi.",
    th: "การรับชมวิดีโอนำไปสู่ปฏิกิริยาบ่อยเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["ER by views", "ER views", "video engagement rate"],
    id: ["tingkat keterlibatan video", "tingkat keterlibatan per penayangan"],
    ms: ["kadar penglibatan video", "kadar penglibatan setiap tontonan"],
    th: ["อัตราการมีส่วนร่วมต่อยอดวิว", "อัตราการมีส่วนร่วมกับวิดีโอ"],
  },
  formula: "(likes + comments + shares + saves + clicks) / views",
  counts:
    "Every like, comment, share, save and link click counts once; a field that is left out counts as 0. Networks differ in how long a video must run to count as a view, so compare rates only if views are counted in the same way.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    ...interactions,
    {
      name: "views",
      label: {
        en: "Views",
        id: "Penayangan",
        ms: "Tontonan",
        th: "จำนวนการรับชม",
      },
      type: "count",
      unit: "views",
      meaning: "Times the videos were watched",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither views nor interactions" },
    { reason: "zero-denominator", when: "there are interactions without views" },
  ],
  example: {
    input: { likes: 260, comments: 12, shares: 28, views: 12000 },
    value: 0.025,
  },
  variants: [
    {
      name: "Engagement rate by impressions",
      metric: "engagementRateByImpressions",
      difference: "divides by the times a post was shown, watched or not",
    },
    {
      name: "Engagement rate by followers",
      metric: "engagementRate",
      difference: "divides by followers, not by how often the videos were watched",
    },
  ],
  sources: [
    {
      title: "Rival IQ, Understanding engagement metrics",
      address: "https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics",
    },
  ],
};
