import type { CatalogEntry } from "../catalogEntry.js";
import { referralsConverted } from "./inputs.js";

/** What the referral conversion rate is. */
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
    "Every invitation counts once, and a reminder is none. One converted if it made a new customer.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    referralsConverted,
    {
      name: "invitations",
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
      words: "No more referrals converted than invitations were sent.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no invitations" }],
  example: { input: { referralsConverted: 45, invitations: 300 }, value: 0.15 },
  variants: [
    {
      name: "Viral coefficient",
      metric: "viralCoefficient",
      difference: "divides by customers, so it grows with how many each invites",
    },
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "divides by visits, whoever sent the visitor",
    },
    {
      name: "Conversion rate of referred visitors",
      difference: "divides by those who followed an invitation, not by all invitations",
    },
  ],
  sources: [],
};
