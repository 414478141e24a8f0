import type { CatalogEntry } from "../catalogEntry.js";

/** What the follower growth rate is. */
export const followerGrowthRate: CatalogEntry = {
  id: "followerGrowthRate",
  family: "social",
  title: {
    en: "Follower growth rate",
    id: "Tingkat pertumbuhan pengikut",
    ms: "Kadar pertumbuhan pengikut",
    th: "อัตราการเติบโตของผู้ติดตาม",
  },
  description: {
    en: "How fast an account's audience grows, net of the followers who left.",
    id: "Seberapa cepat audiens bertumbuh, setelah dikurangi mereka yang pergi.",
    ms: "Seberapa pantas khalayak berkembang, setelah ditolak mereka yang pergi.",
    th: "กลุ่มผู้ติดตามเติบโตเร็วเพียงใด หลังหักผู้ที่เลิกติดตาม",
  },
  abbreviations: [],
  aliases: {
    en: ["audience growth rate", "follower growth", "net follower growth rate"],
    id: ["laju pertumbuhan pengikut", "tingkat pertumbuhan audiens"],
    ms: ["kadar pertambahan pengikut", "kadar pertumbuhan khalayak"],
    th: ["อัตราการเพิ่มขึ้นของผู้ติดตาม", "อัตราการเติบโตของผู้ชม"],
  },
  formula: "(followers at end − followers at start) / followers at start",
  counts:
    "Who joined and left again within the period does not count, and who left is set off against who joined. A person who follows on two networks is one of the followers of each, so add up only accounts that share none.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "followersAtStart",
      type: "count",
      unit: "followers",
      meaning: "Followers at the start of the period",
    },
    {
      name: "followersAtEnd",
      type: "count",
      unit: "followers",
      meaning: "Followers at its end",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there was nobody at the start, nor at the end" },
    { reason: "zero-denominator", when: "there was nobody at the start, but somebody at the end" },
  ],
  example: { input: { followersAtStart: 5000, followersAtEnd: 5250 }, value: 0.05 },
  variants: [
    {
      name: "Gross follower growth",
      difference: "counts everybody who joined, and takes off nobody who left",
    },
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "is the same for an amount, not for a count of people",
    },
  ],
  sources: [],
};
