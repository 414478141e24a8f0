import type { CatalogEntry } from "../catalogEntry.js";
import { referralsConverted } from "./inputs.js";

/** The entry of the referral conversion rate. */
export const referralConversionRate: CatalogEntry = {
  id: "referralConversionRate",
  family: "loyalty",
  title: {
    en: "Referral conversion rate",
    id: "Tingkat konversi rujukan",
    ms: "Kadar penukaran rujukan",
    th: "อัตราคอนเวอร์ชันจากการแนะนำ",
  },
  description: {
    en: "The share of invitations by customers that lead to a new customer.",
    id: "Porsi undangan dari pelanggan yang menghasilkan pelanggan baru.",
    ms: "Bahagian jemputan daripada pelanggan yang menghasilkan pelanggan baharu.",
    th: "สัดส่วนของคำเชิญจากลูกค้าที่ทำให้ได้ลูกค้าใหม่",
  },
  abbreviations: [],
  aliases: {
    en: ["invitation conversion rate", "invite conversion rate", "referral success rate"],
    id: ["tingkat konversi undangan", "tingkat konversi referral"],
    ms: ["kadar penukaran jemputan", "kadar konversi rujukan"],
    th: ["อัตราคอนเวอร์ชันของคำเชิญ", "อัตราความสำเร็จของการแนะนำ"],
  },
  formula: "referrals converted / invitations",
  counts:
    "Every invitation counts once, and reminders do not count. An invitation converted if it led to a new customer.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    referralsConverted,
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
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["referralsConverted"],
      right: ["invitations"],
      words: "There are no more converted referrals than invitations.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no invitations" }],
  example: { input: { referralsConverted: 45, invitations: 300 }, value: 0.15 },
  variants: [
    {
      name: "Viral coefficient",
      metric: "viralCoefficient",
      difference: "divides by customers, so it grows with the number of invitations",
    },
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "divides by all visits, with or without a referral",
    },
    {
      name: "Conversion rate of referred visitors",
      difference: "divides by the people who followed an invitation, not by all invitations",
    },
  ],
  sources: [],
};
