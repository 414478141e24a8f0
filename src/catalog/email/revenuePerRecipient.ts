import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the revenue per recipient. */
export const revenuePerRecipient: CatalogEntry = {
  id: "revenuePerRecipient",
  family: "email",
  title: {
    en: "Revenue per recipient",
    id: "Pendapatan per penerima email",
    ms: "Hasil setiap penerima e-mel",
    th: "รายได้ต่อผู้รับอีเมล",
  },
  description: {
    en: "What a delivered email brings in.",
    id: "Berapa pendapatan dari satu email yang sampai.",
    ms: "Berapa hasil daripada satu e-mel yang sampai.",
    th: "อีเมลหนึ่งฉบับที่ส่งถึงสร้างรายได้เท่าใด",
  },
  abbreviations: ["RPR"],
  aliases: {
    en: ["revenue per email", "email revenue per recipient", "revenue per send"],
    id: ["pendapatan per email", "pendapatan per penerima"],
    ms: ["hasil setiap e-mel", "hasil setiap penerima"],
    th: ["รายได้ต่ออีเมล", "รายได้ต่อผู้รับ"],
  },
  formula: "revenue / delivered",
  counts:
    "Revenue of orders that are attributed to the emails, by one rule for all. Emails that bounced do not count.",
  kind: "money",
  unit: "money",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "revenue",
      label: {
        en: "Revenue",
        id: "Pendapatan",
        ms: "Hasil",
        th: "รายได้",
      },
      type: "amount",
      unit: "money",
      meaning: "The revenue attributed to the emails, net of refunds",
    },
    {
      name: "delivered",
      label: {
        en: "Emails delivered",
        id: "Email yang terkirim",
        ms: "E-mel yang dihantar berjaya",
        th: "อีเมลที่ส่งถึง",
      },
      type: "count",
      unit: "emails",
      meaning: "Emails that were delivered",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither delivered emails nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without a delivered email" },
  ],
  example: { input: { revenue: 4500, delivered: 45000 }, value: 0.1 },
  variants: [
    {
      name: "Revenue per visit",
      metric: "revenuePerVisit",
      difference: "divides by visits to the shop",
    },
    { name: "Revenue per sent email", difference: "also counts emails that bounced" },
  ],
  sources: [
    {
      title: "Klaviyo, How to calculate revenue per recipient",
      address:
        "https://help.klaviyo.com/hc/en-us/articles/360034724572-How-to-calculate-revenue-per-recipient",
    },
  ],
};
