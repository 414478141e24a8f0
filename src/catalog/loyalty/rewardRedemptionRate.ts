import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the reward redemption rate. */
export const rewardRedemptionRate: CatalogEntry = {
  id: "rewardRedemptionRate",
  family: "loyalty",
  title: {
    en: "Reward redemption rate",
    id: "Tingkat penukaran hadiah",
    ms: "Kadar penebusan ganjaran",
    th: "อัตราการแลกของรางวัล",
  },
  description: {
    en: "The share of loyalty points issued that are redeemed.",
    id: "Porsi poin loyalitas yang ditukarkan dari semua poin yang diberikan.",
    ms: "Bahagian mata ganjaran yang ditebus daripada semua mata yang diberikan.",
    th: "สัดส่วนของคะแนนสะสมที่ถูกแลกจากคะแนนทั้งหมดที่ให้ไป",
  },
  abbreviations: [],
  aliases: {
    en: [
      "points redemption rate",
      "redemption rate",
      "loyalty redemption rate",
      "coupon redemption",
      "points redeemed",
    ],
    id: ["tingkat penukaran poin", "tingkat redemption poin", "tukar poin"],
    ms: [
      "kadar penebusan mata",
      "kadar penebusan mata ganjaran",
      "kadar tebusan",
      "tebus mata ganjaran",
      "tebus ganjaran",
    ],
    th: ["อัตราการแลกคะแนน", "อัตราการแลกแต้ม"],
  },
  formula: "points redeemed / points issued",
  counts:
    "Points that members exchanged for rewards count as redeemed; expired points do not. Points redeemed in a period can be from an earlier one, so the rate can be above 1.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "pointsRedeemed",
      label: {
        en: "Points redeemed",
        id: "Poin yang ditukar",
        ms: "Mata yang ditebus",
        th: "คะแนนที่แลก",
      },
      type: "real",
      unit: "points",
      meaning: "Points that members exchanged for rewards",
    },
    {
      name: "pointsIssued",
      label: {
        en: "Points issued",
        id: "Poin yang diberikan",
        ms: "Mata yang diberikan",
        th: "คะแนนที่ให้",
      },
      type: "real",
      unit: "points",
      meaning: "Points that members were given",
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "no points were issued or redeemed" },
    { reason: "zero-denominator", when: "points were redeemed, but no points were issued" },
  ],
  example: { input: { pointsRedeemed: 8400, pointsIssued: 60000 }, value: 0.14 },
  variants: [
    {
      name: "Breakage rate",
      difference: "counts the points that are never redeemed",
    },
    {
      name: "Share of members who redeem",
      difference: "counts members, not points",
    },
    {
      name: "Loyalty participation rate",
      metric: "loyaltyParticipationRate",
      difference: "counts the members who use the program in any way",
    },
  ],
  sources: [],
};
