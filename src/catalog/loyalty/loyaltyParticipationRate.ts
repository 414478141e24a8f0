import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the loyalty participation rate. */
export const loyaltyParticipationRate: CatalogEntry = {
  id: "loyaltyParticipationRate",
  family: "loyalty",
  title: {
    en: "Loyalty participation rate",
    id: "Tingkat partisipasi program loyalitas",
    ms: "Kadar penyertaan program kesetiaan",
    th: "อัตราการใช้งานโปรแกรมสมาชิก",
  },
  description: {
    en: "The share of a loyalty program's members who use it.",
    id: "Porsi anggota program loyalitas yang menggunakannya.",
    ms: "Bahagian ahli program kesetiaan yang menggunakannya.",
    th: "สัดส่วนของสมาชิกที่ใช้งานโปรแกรม",
  },
  abbreviations: [],
  aliases: {
    en: ["participation rate", "active member rate", "member activity rate"],
    id: ["tingkat anggota aktif", "tingkat partisipasi anggota"],
    ms: ["kadar ahli aktif", "kadar penyertaan ahli"],
    th: ["อัตราสมาชิกที่ใช้งานอยู่", "สัดส่วนสมาชิกที่ใช้งาน"],
  },
  formula: "active members / members",
  counts:
    "What makes a member active is your choice: an order, points earned or points redeemed. Keep to it. Inactive members count among the members.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "activeMembers",
      label: {
        en: "Active members",
        id: "Anggota aktif",
        ms: "Ahli aktif",
        th: "สมาชิกที่ใช้งาน",
      },
      type: "count",
      unit: "members",
      meaning: "Members who were active in the period",
    },
    {
      name: "members",
      label: {
        en: "Members",
        id: "Anggota",
        ms: "Ahli",
        th: "สมาชิก",
      },
      type: "count",
      unit: "members",
      meaning: "All members of the loyalty program",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["activeMembers"],
      right: ["members"],
      words: "There are no more active members than members.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no members" }],
  example: { input: { activeMembers: 153, members: 340 }, value: 0.45 },
  variants: [
    {
      name: "Loyalty enrollment rate",
      metric: "loyaltyEnrollmentRate",
      difference: "divides members by all customers",
    },
    {
      name: "Reward redemption rate",
      metric: "rewardRedemptionRate",
      difference: "counts points, not members",
    },
    {
      name: "Active within 12 months",
      difference:
        "counts members with an order or points in the last 12 months, as most published figures do; state your time in `definition`",
    },
  ],
  sources: [],
};
