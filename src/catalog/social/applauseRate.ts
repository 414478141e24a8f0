import type { CatalogEntry } from "../catalogEntry.js";
import { likes, posts } from "./inputs.js";

/** The entry of the applause rate. */
export const applauseRate: CatalogEntry = {
  id: "applauseRate",
  family: "social",
  title: {
    en: "Applause rate per post",
    id: "Tingkat apresiasi",
    ms: "Kadar tepukan",
    th: "อัตราการกดถูกใจ",
  },
  description: {
    en: "How often a post is liked.",
    id: "Seberapa banyak sebuah postingan disukai.",
    ms: "Sejauh mana sesuatu hantaran disukai.",
    th: "โพสต์หนึ่งได้รับการกดถูกใจมากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["applause rate", "likes per post", "average likes per post", "reactions per post"],
    id: ["rata-rata suka per postingan", "jumlah suka per postingan"],
    ms: ["purata tanda suka setiap hantaran", "tanda suka setiap hantaran"],
    th: ["ยอดไลก์ต่อโพสต์", "ยอดไลก์เฉลี่ยต่อโพสต์"],
  },
  formula: "likes / posts",
  counts:
    "Every like or other reaction to the posts counts once. Comments and shares have rates of their own and do not count here.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [likes, posts],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither posts nor likes" },
    { reason: "zero-denominator", when: "there are likes without posts" },
  ],
  example: { input: { likes: 480, posts: 12 }, value: 40 },
  variants: [
    {
      name: "Relative applause rate",
      difference: "counts the likes a post gets for every 1 000 followers",
    },
    {
      name: "Engagement rate",
      metric: "engagementRate",
      difference: "divides by followers, and counts comments, shares, saves and clicks too",
    },
    {
      name: "Likes per follower",
      metric: "likesPerFollower",
      difference: "divides by followers, as many tools do under the name applause rate",
    },
  ],
  sources: [
    {
      title:
        "Avinash Kaushik, Best social media metrics: conversation, amplification, applause, economic value",
      address:
        "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
    },
    {
      title: "TrueSocialMetrics, Metric introduction",
      address: "https://www.truesocialmetrics.com/university/metric-introduction",
    },
  ],
};
