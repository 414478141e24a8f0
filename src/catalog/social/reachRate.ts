import type { CatalogEntry } from "../catalogEntry.js";
import { followers } from "./inputs.js";

/** The entry of the reach rate. */
export const reachRate: CatalogEntry = {
  id: "reachRate",
  family: "social",
  title: { en: "Reach rate", id: "Tingkat jangkauan", ms: "Kadar capaian", th: "อัตราการเข้าถึง" },
  description: {
    en: "How much of an audience sees a post.",
    id: "Seberapa besar bagian audiens yang melihat sebuah postingan.",
    ms: "Berapa bahagian khalayak yang melihat sesuatu hantaran.",
    th: "ผู้ติดตามเห็นโพสต์มากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["post reach rate", "reach by followers", "reach percentage", "organic reach rate"],
    id: ["rasio jangkauan", "persentase jangkauan", "jangkauan postingan"],
    ms: ["kadar jangkauan", "peratusan capaian", "capaian hantaran"],
    th: ["อัตราการเข้าถึงโพสต์", "เปอร์เซ็นต์การเข้าถึง", "ยอดรีช"],
  },
  formula: "reach / followers",
  counts:
    "Each person who saw a post counts once for that post, whether they follow or not. For several posts, add up the reach of each and the followers at each.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
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
      meaning: "People who saw each post, summed over the posts",
    },
    followers,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither followers nor reach" },
    { reason: "zero-denominator", when: "there is reach without followers" },
  ],
  example: { input: { reach: 900, followers: 5000 }, value: 0.18 },
  variants: [
    {
      name: "Engagement rate by reach",
      metric: "engagementRateByReach",
      difference: "divides interactions by the people reached",
    },
    {
      name: "Impression rate",
      difference: "counts every time a post is shown, several times for one person",
    },
  ],
  sources: [
    {
      title: "The Social Cat, Reach rate",
      address: "https://thesocialcat.com/glossary/reach-rate",
    },
  ],
};
