import type { CatalogEntry } from "../catalogEntry.js";
import { posts } from "./inputs.js";

/** The entry of the views per post. */
export const viewsPerPost: CatalogEntry = {
  id: "viewsPerPost",
  family: "social",
  title: {
    en: "Views per post",
    id: "Penayangan per postingan",
    ms: "Tontonan setiap hantaran",
    th: "ยอดรับชมต่อโพสต์",
  },
  description: {
    en: "How often a post is watched.",
    id: "Seberapa sering sebuah postingan ditonton.",
    ms: "Seberapa kerap sesuatu hantaran ditonton.",
    th: "โพสต์หนึ่งถูกรับชมบ่อยเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["average views per post", "views per video", "average views", "views per reel"],
    id: ["rata-rata penayangan per postingan", "rata-rata tayangan per video"],
    ms: ["purata tontonan setiap hantaran", "tontonan setiap video"],
    th: ["ยอดวิวต่อโพสต์", "ยอดวิวเฉลี่ยต่อโพสต์"],
  },
  formula: "views / posts",
  counts:
    "Every view counts, even several by the same person. Views and posts must come from the same posts: leave a picture without a view count out of both.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
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
      meaning: "Times the posts were watched",
    },
    posts,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither posts nor views" },
    { reason: "zero-denominator", when: "there are views without posts" },
  ],
  example: { input: { views: 54000, posts: 12 }, value: 4500 },
  variants: [
    {
      name: "Engagement rate by views",
      metric: "engagementRateByViews",
      difference: "divides the reactions by the views",
    },
    {
      name: "Reach per post",
      difference: "counts the people who saw a post, each once",
    },
  ],
  sources: [],
};
