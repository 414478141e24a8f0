import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the follower growth rate. */
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
    id: "Seberapa cepat jumlah pengikut sebuah akun bertumbuh, setelah dikurangi mereka yang berhenti mengikuti.",
    ms: "Seberapa pantas bilangan pengikut sesebuah akaun bertambah, setelah ditolak mereka yang berhenti mengikuti.",
    th: "จำนวนผู้ติดตามบัญชีเติบโตเร็วเพียงใด หลังหักผู้ที่เลิกติดตาม",
  },
  abbreviations: [],
  aliases: {
    en: ["audience growth rate", "follower growth", "net follower growth rate"],
    id: [
      "laju pertumbuhan pengikut",
      "tingkat pertumbuhan audiens",
      "kenaikan follower",
      "kenaikan pengikut",
    ],
    ms: ["kadar pertambahan pengikut", "kadar pertumbuhan khalayak"],
    th: ["อัตราการเพิ่มขึ้นของผู้ติดตาม", "อัตราการเติบโตของผู้ชม", "ผู้ติดตามเพิ่มขึ้น"],
  },
  formula: "(followers at end − followers at start) / followers at start",
  counts:
    "Followers who joined and left within the period do not count, and losses are subtracted from gains. A person who follows on two networks is a follower of both accounts, so add up only accounts that share no followers.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "followersAtStart",
      label: {
        en: "Followers at start",
        id: "Pengikut di awal",
        ms: "Pengikut pada permulaan",
        th: "ผู้ติดตามต้นงวด",
      },
      type: "count",
      unit: "followers",
      meaning: "Followers at the start of the period",
    },
    {
      name: "followersAtEnd",
      label: {
        en: "Followers at end",
        id: "Pengikut di akhir",
        ms: "Pengikut pada penghujung",
        th: "ผู้ติดตามปลายงวด",
      },
      type: "count",
      unit: "followers",
      meaning: "Followers at its end",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there were no followers, neither at the start nor at the end" },
    {
      reason: "zero-denominator",
      when: "there were no followers at the start, but some at the end",
    },
  ],
  example: { input: { followersAtStart: 5000, followersAtEnd: 5250 }, value: 0.05 },
  variants: [
    {
      name: "Gross follower growth",
      difference: "counts everybody who joined and does not subtract those who left",
    },
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "applies to amounts and other numbers, not to a count of people",
    },
  ],
  sources: [],
};
