import type { CatalogEntry } from "../catalogEntry.js";
import { customers } from "./inputs.js";

/** The entry of the referral rate. */
export const referralRate: CatalogEntry = {
  id: "referralRate",
  family: "loyalty",
  title: {
    en: "Referral rate",
    id: "Tingkat rujukan",
    ms: "Kadar rujukan",
    th: "อัตราการแนะนำ",
  },
  description: {
    en: "The share of customers who refer others.",
    id: "Porsi pelanggan yang merujuk orang lain.",
    ms: "Bahagian pelanggan yang merujuk orang lain.",
    th: "สัดส่วนของลูกค้าที่แนะนำผู้อื่น",
  },
  abbreviations: [],
  aliases: {
    en: ["customer referral rate", "advocacy rate", "share of referrers", "word of mouth"],
    id: ["tingkat referral", "tingkat rekomendasi pelanggan", "mulut ke mulut"],
    ms: ["kadar rujukan pelanggan", "kadar syor pelanggan", "mulut ke mulut"],
    th: ["อัตราการบอกต่อ", "อัตราการแนะนำเพื่อน", "การบอกต่อ", "ปากต่อปาก", "อัตราการแนะนำลูกค้า"],
  },
  formula: "referrers / customers",
  counts:
    "A customer who referred somebody counts once, whatever the number of referrals. The share of customers who came by a referral is a different KPI.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "referrers",
      label: {
        en: "Customers who referred somebody",
        id: "Pelanggan yang mereferensikan",
        ms: "Pelanggan yang merujuk",
        th: "ลูกค้าที่แนะนำผู้อื่น",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who referred somebody",
    },
    customers,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["referrers"],
      right: ["customers"],
      words: "There are no more referrers than customers.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no customers" }],
  example: { input: { referrers: 120, customers: 4000 }, value: 0.03 },
  variants: [
    {
      name: "Share of referred customers",
      difference: "counts the customers who came by a referral",
    },
    {
      name: "Viral coefficient",
      metric: "viralCoefficient",
      difference: "divides the new customers from referrals by all customers",
    },
    {
      name: "Net Promoter Score",
      metric: "netPromoterScore",
      difference: "asks whether people would recommend, not whether they did",
    },
  ],
  sources: [],
};
