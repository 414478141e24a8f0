import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of lifetime value to acquisition cost. */
export const lifetimeValueToAcquisitionCost: CatalogEntry = {
  id: "lifetimeValueToAcquisitionCost",
  family: "value",
  title: {
    en: "Lifetime value to acquisition cost",
    id: "Rasio nilai seumur hidup terhadap biaya akuisisi",
    ms: "Nisbah nilai sepanjang hayat kepada kos pemerolehan",
    th: "อัตราส่วนมูลค่าตลอดช่วงชีวิตต่อต้นทุนการได้มาซึ่งลูกค้า",
  },
  description: {
    en: "How many times over a customer pays back the cost of winning them.",
    id: "Berapa kali lipat seorang pelanggan mengembalikan biaya untuk mendapatkannya.",
    ms: "Berapa kali ganda seorang pelanggan membayar balik kos untuk mendapatkannya.",
    th: "ลูกค้าหนึ่งรายคืนทุนที่ใช้ในการได้ลูกค้ามาเป็นกี่เท่า",
  },
  abbreviations: ["LTV:CAC", "LTV/CAC"],
  aliases: {
    en: ["LTV to CAC ratio", "CLV to CAC ratio", "CLV:CAC"],
    id: ["rasio LTV terhadap CAC", "rasio LTV CAC"],
    ms: ["nisbah LTV kepada CAC", "nisbah LTV CAC"],
    th: ["อัตราส่วน LTV ต่อ CAC", "อัตราส่วน LTV/CAC"],
  },
  formula: "lifetime value / acquisition cost",
  counts:
    "Subtract the costs of serving the customer from the lifetime value, but not the cost of winning them, which would count twice. At 1 a customer breaks even.",
  kind: "derived",
  unit: "number",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "lifetimeValue",
      label: {
        en: "Lifetime value",
        id: "Nilai masa hidup",
        ms: "Nilai sepanjang hayat",
        th: "มูลค่าตลอดอายุลูกค้า",
      },
      type: "amount",
      unit: "money",
      meaning: "What a customer brings in over their lifetime, after costs",
    },
    {
      name: "acquisitionCost",
      label: {
        en: "Acquisition cost",
        id: "Biaya akuisisi",
        ms: "Kos pemerolehan",
        th: "ต้นทุนการได้ลูกค้า",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The cost of winning a customer",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "a customer neither brings in nor costs anything" },
    { reason: "zero-denominator", when: "winning a customer costs nothing" },
  ],
  example: { input: { lifetimeValue: 500, acquisitionCost: 50 }, value: 10 },
  variants: [
    {
      name: "Acquisition payback period",
      metric: "acquisitionPaybackPeriod",
      difference: "says how soon the cost is paid back, not how many times over",
    },
    {
      name: "Return on investment",
      metric: "returnOnInvestment",
      difference: "subtracts the cost first, so break-even is 0, not 1",
    },
  ],
  sources: [
    {
      title: "Complete Tools, CAC, LTV and payback calculator",
      address: "https://complete.tools/md/cac-ltv-payback-calculator.md",
    },
  ],
};
