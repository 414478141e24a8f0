import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, period } from "../inputs.js";
import { grossMarginOnService } from "./inputs.js";

/** The entry of the acquisition payback period. */
export const acquisitionPaybackPeriod: CatalogEntry = {
  id: "acquisitionPaybackPeriod",
  family: "value",
  title: {
    en: "Acquisition payback period",
    id: "Periode pengembalian biaya akuisisi",
    ms: "Tempoh bayaran balik kos pemerolehan",
    th: "ระยะเวลาคืนทุนของต้นทุนการได้มาซึ่งลูกค้า",
  },
  description: {
    en: "How many periods it takes until a customer has paid back the cost of winning them.",
    id: "Berapa lama sampai seorang pelanggan mengembalikan biaya untuk mendapatkannya.",
    ms: "Berapa lama sehingga seorang pelanggan membayar balik kos untuk mendapatkannya.",
    th: "ลูกค้าหนึ่งรายใช้เวลานานเท่าใดจึงจะคืนทุนที่ใช้ในการได้ลูกค้ามา",
  },
  abbreviations: [],
  aliases: {
    en: ["CAC payback", "CAC payback period", "months to recover CAC", "payback time"],
    id: ["payback period CAC", "waktu balik modal CAC", "periode pengembalian CAC"],
    ms: ["tempoh bayaran balik CAC", "tempoh pulang modal CAC"],
    th: ["ระยะเวลาคืนทุน CAC", "ระยะเวลาคืนทุนค่าหาลูกค้า"],
  },
  formula: "acquisition cost / (average revenue × gross margin)",
  counts:
    "The margin of each period pays back the cost, from the first period on. The customer is assumed to stay that long; with churn it takes longer.",
  kind: "derived",
  unit: "periods",
  better: "lower",
  rollUp: "never",
  inputs: [
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
    {
      name: "averageRevenue",
      label: {
        en: "Average revenue",
        id: "Pendapatan rata-rata",
        ms: "Hasil purata",
        th: "รายได้เฉลี่ย",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The revenue from a customer in a period",
    },
    grossMarginOnService,
    currency,
    period,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    {
      reason: "never",
      when: "the customer brings no margin: there is no revenue, or the margin is 0",
    },
  ],
  example: {
    input: { acquisitionCost: 50, averageRevenue: 20, grossMargin: 0.75 },
    value: 3.3333333333333335,
  },
  variants: [
    {
      name: "Lifetime value to acquisition cost",
      metric: "lifetimeValueToAcquisitionCost",
      difference: "says how many times over the cost is paid back, not how soon",
    },
    {
      name: "Payback adjusted for churn",
      difference: "counts only the margin of customers who are still there, so it takes longer",
    },
  ],
  sources: [
    {
      title: "Complete Tools, CAC, LTV and payback calculator",
      address: "https://complete.tools/md/cac-ltv-payback-calculator.md",
    },
  ],
};
