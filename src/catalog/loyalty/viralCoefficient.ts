import type { CatalogEntry } from "../catalogEntry.js";
import { referralsConverted } from "./inputs.js";

/** The entry of the viral coefficient. */
export const viralCoefficient: CatalogEntry = {
  id: "viralCoefficient",
  family: "loyalty",
  title: {
    en: "Viral coefficient",
    id: "Koefisien viral",
    ms: "Pekali viral",
    th: "ค่าสัมประสิทธิ์ไวรัล",
  },
  description: {
    en: "How many new customers each customer brings.",
    id: "Berapa pelanggan baru yang dibawa setiap pelanggan.",
    ms: "Berapa ramai pelanggan baharu yang dibawa oleh setiap pelanggan.",
    th: "ลูกค้าแต่ละคนพาลูกค้าใหม่มากี่คน",
  },
  abbreviations: [],
  aliases: {
    en: ["K-factor", "viral factor", "virality coefficient"],
    id: ["faktor K", "koefisien viralitas"],
    ms: ["faktor K", "pekali tular"],
    th: ["ค่า K-factor", "สัมประสิทธิ์ไวรัล"],
  },
  formula:
    "referrals converted / customers = (invitations / customers) × (referrals converted / invitations)",
  counts:
    "All customers who could invite others count, including those who did not. Count invitations and new customers of the same round; reminders do not count.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "customers",
      label: {
        en: "Customers",
        id: "Pelanggan",
        ms: "Pelanggan",
        th: "ลูกค้า",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who could send invitations, including those who did not",
    },
    {
      name: "invitations",
      label: {
        en: "Invitations",
        id: "Undangan",
        ms: "Jemputan",
        th: "คำเชิญ",
      },
      type: "count",
      unit: "invitations",
      meaning: "Invitations sent; reminders do not count",
    },
    referralsConverted,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["referralsConverted"],
      right: ["invitations"],
      words: "There are no more converted referrals than invitations.",
    },
  ],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither customers nor referrals converted" },
    { reason: "zero-denominator", when: "referrals converted, but there are no customers" },
  ],
  example: { input: { customers: 100, invitations: 300, referralsConverted: 45 }, value: 0.45 },
  variants: [
    {
      name: "Referral conversion rate",
      metric: "referralConversionRate",
      difference: "divides by invitations, so it does not depend on how many each customer sends",
    },
    {
      name: "Referral rate",
      metric: "referralRate",
      difference: "counts the customers who refer others, not the customers they bring",
    },
    {
      name: "Invitations per customer",
      difference: "counts all invitations, whether they led to a customer or not",
    },
  ],
  sources: [
    {
      title: "Extole, How to model non-viral referral",
      address: "https://www.extole.com/blog/how-to-model-non-viral-referral/",
    },
  ],
};
