import type { CatalogEntry } from "../catalogEntry.js";

/** What the lead conversion rate is. */
export const leadConversionRate: CatalogEntry = {
  id: "leadConversionRate",
  family: "acquisition",
  title: {
    en: "Lead conversion rate",
    id: "Tingkat konversi prospek",
    ms: "Kadar penukaran prospek",
    th: "อัตราคอนเวอร์ชันของลีด",
  },
  description: {
    en: "The share of leads that became customers.",
    id: "Porsi prospek yang menjadi pelanggan.",
    ms: "Bahagian prospek yang menjadi pelanggan.",
    th: "สัดส่วนของลีดที่กลายเป็นลูกค้า",
  },
  abbreviations: [],
  aliases: {
    en: ["lead-to-customer rate", "lead-to-win rate", "lead-to-sale conversion rate"],
    id: ["tingkat konversi lead", "tingkat prospek menjadi pelanggan"],
    ms: ["kadar penukaran petunjuk", "kadar prospek menjadi pelanggan"],
    th: ["อัตราการเปลี่ยนลีดเป็นลูกค้า", "อัตราการเปลี่ยนผู้มุ่งหวังเป็นลูกค้า"],
  },
  formula: "customers won / leads",
  counts:
    "The customers are some of the leads counted: those of one intake, with enough time to decide. Customers won this month from leads of earlier months belong to the months of the leads.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    { name: "leads", type: "count", unit: "leads", meaning: "Leads that came in" },
    {
      name: "customersWon",
      type: "count",
      unit: "leads",
      meaning: "The leads among them that became customers",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["customersWon"],
      right: ["leads"],
      words: "No more leads became customers than came in.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no leads came in" }],
  example: { input: { leads: 2000, customersWon: 150 }, value: 0.075 },
  variants: [
    {
      name: "Visitor-to-lead rate",
      difference: "divides leads by visitors, and is called lead conversion rate as well",
    },
    {
      name: "Closing rate",
      metric: "closingRate",
      difference: "divides by the deals decided, and leaves out those still open",
    },
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "divides by visits, not leads",
    },
  ],
  sources: [
    {
      title: "Klipfolio, Lead conversion rate and win rate",
      address:
        "https://www.klipfolio.com/metrics/difference/lead-conversion-vs-win-conversion-rate",
    },
  ],
};
