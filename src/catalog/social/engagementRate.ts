import type { CatalogEntry } from "../catalogEntry.js";
import { followers, interactions } from "./inputs.js";

/** The entry of the engagement rate. */
export const engagementRate: CatalogEntry = {
  id: "engagementRate",
  family: "social",
  title: {
    en: "Engagement rate",
    id: "Tingkat keterlibatan",
    ms: "Kadar penglibatan",
    th: "อัตราการมีส่วนร่วม",
  },
  description: {
    en: "How many interactions a post gets for each follower of the account.",
    id: "Berapa banyak interaksi yang didapat sebuah postingan untuk setiap pengikut akun.",
    ms: "Berapa banyak interaksi yang diterima sesuatu hantaran bagi setiap pengikut akaun.",
    th: "โพสต์หนึ่งได้รับการมีส่วนร่วมกี่ครั้งต่อผู้ติดตามบัญชีหนึ่งคน",
  },
  abbreviations: ["ER"],
  aliases: {
    en: [
      "social media engagement rate",
      "engagement rate by followers",
      "engagement rate by post",
      "public engagement rate",
      "interaction rate",
      "average engagement rate",
    ],
    id: ["tingkat interaksi", "rasio keterlibatan", "tingkat keterlibatan media sosial"],
    ms: ["kadar interaksi", "kadar penglibatan media sosial"],
    th: ["อัตราการมีปฏิสัมพันธ์", "อัตราเอ็นเกจเมนต์", "อัตราการมีส่วนร่วมต่อผู้ติดตาม", "เอนเกจเมนต์", "ยอดเอ็นเกจ"],
  },
  formula: "(likes + comments + shares + saves + clicks) / followers",
  counts:
    "Every like, comment, share, save and link click counts once, so one person can count several times; a field that is left out counts as 0. Count the followers at the time of posting: for several posts, the sum over the posts. Keep paid and organic interactions apart.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [...interactions, followers],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither followers nor interactions" },
    { reason: "zero-denominator", when: "there are interactions without followers" },
  ],
  example: { input: { likes: 150, comments: 7, followers: 5000 }, value: 0.0314 },
  variants: [
    {
      name: "Engagement rate of public interactions",
      difference: "leaves out saves and clicks, as most published rates do",
    },
    {
      name: "Engagement rate by reach",
      metric: "engagementRateByReach",
      difference: "divides by the people who saw the posts, whether they follow or not",
    },
    {
      name: "Engagement rate by impressions",
      metric: "engagementRateByImpressions",
      difference: "divides by how often the posts were shown, as X and LinkedIn do",
    },
    {
      name: "Session engagement rate",
      metric: "sessionEngagementRate",
      difference: "counts engaged sessions on a site, not interactions with posts",
    },
    {
      name: "Weighted engagement rate",
      difference: "gives a comment or a share more weight than a like",
    },
  ],
  sources: [
    {
      title: "Rival IQ, Understanding engagement metrics",
      address: "https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics",
    },
    {
      title: "NapoleonCat, What is engagement rate or ER",
      address: "https://brain.napoleoncat.com/en/articles/1096078-what-is-engagement-rate-or-er",
    },
  ],
};
