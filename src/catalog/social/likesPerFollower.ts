import type { CatalogEntry } from "../catalogEntry.js";
import { followers, likes } from "./inputs.js";

/** The entry of the likes per follower. */
export const likesPerFollower: CatalogEntry = {
  id: "likesPerFollower",
  family: "social",
  title: {
    en: "Likes per follower",
    id: "Suka per pengikut",
    ms: "Tanda suka setiap pengikut",
    th: "ยอดไลก์ต่อผู้ติดตาม",
  },
  description: {
    en: "How much of an audience likes a post.",
    id: "Seberapa besar bagian audiens yang menyukai sebuah postingan.",
    ms: "Berapa bahagian khalayak yang menyukai sesuatu hantaran.",
    th: "ผู้ติดตามกดถูกใจโพสต์มากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["applause rate by followers", "like rate"],
    id: ["tingkat suka per pengikut"],
    ms: ["kadar tanda suka setiap pengikut"],
    th: ["อัตราการกดถูกใจต่อผู้ติดตาม"],
  },
  formula: "likes / followers",
  counts:
    "Every one of the likes counts once. Count the followers at the time of posting: for several posts, the sum over the posts.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [likes, followers],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither followers nor likes" },
    { reason: "zero-denominator", when: "there are likes without followers" },
  ],
  example: { input: { likes: 150, followers: 5000 }, value: 0.03 },
  variants: [
    {
      name: "Applause rate per post",
      metric: "applauseRate",
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
