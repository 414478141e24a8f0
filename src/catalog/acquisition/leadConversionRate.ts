import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the lead conversion rate. */
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
    "Take the leads of one period and give them enough time to decide; the customers are those of them who bought. A customer won this month from a lead of an earlier month belongs to that month.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "leads",
      label: {
        en: "Leads",
        id: "Prospek",
        ms: "Prospek",
        th: "ลีด",
      },
      type: "real",
      unit: "leads",
      meaning: "Leads that came in; attributed ones may be fractions",
    },
    {
      name: "customersWon",
      label: {
        en: "Customers won",
        id: "Pelanggan yang didapat",
        ms: "Pelanggan yang diperoleh",
        th: "ลูกค้าที่ได้มา",
      },
      type: "real",
      unit: "leads",
      meaning: "The leads among them that became customers; attributed ones may be fractions",
    },
  ],
  constraints: [
    fitsADouble,
    {
      rule: "at-most",
      left: ["customersWon"],
      right: ["leads"],
      words: "There are no more customers won than leads.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no leads came in" }],
  example: { input: { leads: 2000, customersWon: 150 }, value: 0.075 },
  variants: [
    {
      name: "Visitor-to-lead rate",
      difference: "divides leads by visitors, and is also called lead conversion rate",
    },
    {
      name: "Closing rate",
      metric: "closingRate",
      difference: "divides by decided deals, and leaves out open ones",
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
