import type { CatalogEntry } from "../catalogEntry.js";
import { posts } from "./inputs.js";

/** The entry of the amplification rate. */
export const amplificationRate: CatalogEntry = {
  id: "amplificationRate",
  family: "social",
  title: {
    en: "Amplification rate per post",
    id: "Tingkat amplifikasi",
    ms: "Kadar amplifikasi",
    th: "อัตราการแชร์ต่อ",
  },
  description: {
    en: "How often a post is shared.",
    id: "Seberapa banyak sebuah postingan dibagikan.",
    ms: "Sejauh mana sesuatu hantaran dikongsi.",
    th: "โพสต์หนึ่งถูกแชร์ต่อมากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["amplification rate", "shares per post", "average shares per post", "share rate"],
    id: ["rata-rata dibagikan per postingan", "jumlah bagikan per postingan"],
    ms: ["purata perkongsian setiap hantaran", "perkongsian setiap hantaran"],
    th: ["ยอดแชร์ต่อโพสต์", "ยอดแชร์เฉลี่ยต่อโพสต์"],
  },
  formula: "shares / posts",
  counts:
    "Every share or repost of the posts counts once. Likes and comments have rates of their own and do not count here.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "shares",
      label: {
        en: "Shares",
        id: "Bagikan",
        ms: "Kongsi",
        th: "แชร์",
      },
      type: "count",
      unit: "shares",
      meaning: "Shares and reposts",
    },
    posts,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither posts nor shares" },
    { reason: "zero-denominator", when: "there are shares without posts" },
  ],
  example: { input: { shares: 18, posts: 12 }, value: 1.5 },
  variants: [
    {
      name: "Relative amplification rate",
      difference: "counts the shares a post gets for every 1 000 followers",
    },
    {
      name: "Viral coefficient",
      metric: "viralCoefficient",
      difference: "counts the new customers that a customer's invitations bring",
    },
    {
      name: "Shares per follower",
      metric: "sharesPerFollower",
      difference: "divides by followers, as many tools do under the name amplification rate",
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
