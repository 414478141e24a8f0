import type { CatalogEntry } from "../catalogEntry.js";
import { comments, followers } from "./inputs.js";

/** The entry of the comments per follower. */
export const commentsPerFollower: CatalogEntry = {
  id: "commentsPerFollower",
  family: "social",
  title: {
    en: "Comments per follower",
    id: "Komentar per pengikut",
    ms: "Komen setiap pengikut",
    th: "ความคิดเห็นต่อผู้ติดตาม",
  },
  description: {
    en: "How much of an audience comments on a post.",
    id: "Seberapa besar bagian audiens yang mengomentari sebuah postingan.",
    ms: "Berapa bahagian khalayak yang memberi komen pada sesuatu hantaran.",
    th: "ผู้ติดตามแสดงความคิดเห็นต่อโพสต์มากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["conversation rate by followers"],
    id: ["tingkat komentar per pengikut"],
    ms: ["kadar komen setiap pengikut"],
    th: ["คอมเมนต์ต่อผู้ติดตาม"],
  },
  formula: "comments / followers",
  counts:
    "Every one of the comments counts once. Count the followers at the time of posting: for several posts, the sum over the posts.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [comments, followers],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither followers nor comments" },
    { reason: "zero-denominator", when: "there are comments without followers" },
  ],
  example: { input: { comments: 20, followers: 5000 }, value: 0.004 },
  variants: [
    {
      name: "Conversation rate per post",
      metric: "conversationRate",
      difference: "divides by posts, so it grows with the audience",
    },
    {
      name: "Engagement rate",
      metric: "engagementRate",
      difference: "counts the other interactions too",
    },
  ],
  sources: [],
};
