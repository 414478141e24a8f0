import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the marketing efficiency ratio. */
export const marketingEfficiencyRatio: CatalogEntry = {
  id: "marketingEfficiencyRatio",
  family: "acquisition",
  title: {
    en: "Marketing efficiency ratio",
    id: "Rasio efisiensi pemasaran",
    ms: "Nisbah kecekapan pemasaran",
    th: "อัตราส่วนประสิทธิภาพการตลาด",
  },
  description: {
    en: "The revenue of the whole business for each unit of money spent on marketing.",
    id: "Pendapatan seluruh usaha untuk setiap satuan biaya pemasaran.",
    ms: "Hasil seluruh perniagaan bagi setiap unit perbelanjaan pemasaran.",
    th: "รายได้ทั้งหมดของธุรกิจต่อเงินที่ใช้ในการตลาดหนึ่งหน่วย",
  },
  abbreviations: ["MER"],
  aliases: {
    en: ["blended ROAS", "blended MER", "media efficiency ratio", "ecosystem ROAS"],
    id: ["ROAS gabungan", "efisiensi pemasaran"],
    ms: ["ROAS gabungan keseluruhan", "kecekapan pemasaran"],
    th: ["ROAS รวม", "ประสิทธิภาพการตลาดโดยรวม"],
  },
  formula: "revenue / marketing spend",
  counts:
    "All revenue of the period counts, also that of customers whom no advertisement reached. All spend on marketing counts, in every channel.",
  kind: "quotient",
  unit: "number",
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
      meaning: "All revenue, net of refunds, whatever brought it in",
    },
    {
      name: "marketingSpend",
      label: {
        en: "Marketing spend",
        id: "Belanja pemasaran",
        ms: "Perbelanjaan pemasaran",
        th: "ค่าใช้จ่ายการตลาด",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "All that was spent on marketing",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither revenue nor spend" },
    { reason: "zero-denominator", when: "there is revenue without spend" },
  ],
  example: { input: { revenue: 50000, marketingSpend: 10000 }, value: 5 },
  variants: [
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "counts only revenue that is attributed to advertisements",
    },
    {
      name: "Channel efficiency",
      metric: "channelEfficiency",
      difference: "is of one channel, with its attributed revenue",
    },
    {
      name: "Marketing cost ratio",
      difference: "divides spend by revenue: it is the inverse, and some tools call it MER",
    },
  ],
  sources: [
    { title: "Triple Whale, MER (the inverse)", address: "https://triplewhale.readme.io/docs/mer" },
  ],
};
