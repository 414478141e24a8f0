import type { CatalogEntry } from "../catalogEntry.js";
import { followers, shares } from "./inputs.js";

/** The entry of the shares per follower. */
export const sharesPerFollower: CatalogEntry = {
  id: "sharesPerFollower",
  family: "social",
  title: {
    en: "Shares per follower",
    id: "Bagikan per pengikut",
    ms: "Kongsian setiap pengikut",
    th: "ยอดแชร์ต่อผู้ติดตาม",
  },
  description: {
    en: "How much of an audience shares a post.",
    id: "Seberapa besar bagian audiens yang membagikan sebuah postingan.",
    ms: "Berapa bahagian khalayak yang berkongsi sesuatu hantaran.",
    th: "ผู้ติดตามแชร์โพสต์มากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["amplification rate by followers", "share rate"],
    id: ["tingkat berbagi per pengikut"],
    ms: ["kadar kongsian setiap pengikut"],
    th: ["อัตราการแชร์ต่อผู้ติดตาม"],
  },
  formula: "shares / followers",
  counts:
    "Every one of the shares counts once. Count the followers at the time of posting: for several posts, the sum over the posts.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [shares, followers],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither followers nor shares" },
    { reason: "zero-denominator", when: "there are shares without followers" },
  ],
  example: { input: { shares: 10, followers: 5000 }, value: 0.002 },
  variants: [
    {
      name: "Amplification rate per post",
      metric: "amplificationRate",
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
