import type { CatalogEntry } from "../catalogEntry.js";
import { comments, posts } from "./inputs.js";

/** The entry of the conversation rate. */
export const conversationRate: CatalogEntry = {
  id: "conversationRate",
  family: "social",
  title: {
    en: "Conversation rate per post",
    id: "Tingkat percakapan",
    ms: "Kadar perbualan",
    th: "อัตราการสนทนา",
  },
  description: {
    en: "How often a post is commented on.",
    id: "Seberapa ramai sebuah postingan dibicarakan.",
    ms: "Sejauh mana sesuatu hantaran diperkatakan.",
    th: "โพสต์หนึ่งมีผู้พูดคุยถึงมากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["conversation rate", "comments per post", "average comments per post"],
    id: ["rata-rata komentar per postingan", "komentar per postingan"],
    ms: ["purata komen setiap hantaran", "komen setiap hantaran"],
    th: ["จำนวนความคิดเห็นต่อโพสต์", "คอมเมนต์เฉลี่ยต่อโพสต์"],
  },
  formula: "comments / posts",
  counts:
    "Every comment on the posts and every reply counts once. Likes and shares have rates of their own and do not count here.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [comments, posts],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither posts nor comments" },
    { reason: "zero-denominator", when: "there are comments without posts" },
  ],
  example: { input: { comments: 30, posts: 12 }, value: 2.5 },
  variants: [
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "counts the visits that reach a goal, not comments",
    },
    {
      name: "Comment rate",
      metric: "commentRate",
      difference: "counts the survey responses that come with a comment",
    },
    {
      name: "Relative conversation rate",
      difference: "counts the comments a post gets for every 1 000 followers",
    },
    {
      name: "Comments per follower",
      metric: "commentsPerFollower",
      difference: "divides by followers, as many tools do under the name conversation rate",
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
