import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the earned growth rate. */
export const earnedGrowthRate: CatalogEntry = {
  id: "earnedGrowthRate",
  family: "growth",
  title: {
    en: "Earned growth rate",
    id: "Tingkat pertumbuhan organik pelanggan",
    ms: "Kadar pertumbuhan diperoleh",
    th: "อัตราการเติบโตจากลูกค้าเดิมและการแนะนำ",
  },
  description: {
    en: "How much revenue grows through customers who return and those they refer.",
    id: "Seberapa besar pendapatan tumbuh dari pelanggan yang kembali dan yang mereka rujuk.",
    ms: "Berapa banyak hasil berkembang daripada pelanggan yang kembali dan yang mereka rujuk.",
    th: "รายได้เติบโตจากลูกค้าเดิมและลูกค้าที่ได้รับการแนะนำมากเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["earned growth", "Net Promoter 3.0"],
    id: ["pertumbuhan dari rujukan", "earned growth pelanggan"],
    ms: ["pertumbuhan daripada rujukan", "earned growth perniagaan"],
    th: ["การเติบโตจากการแนะนำ", "การเติบโตจากลูกค้าเดิม"],
  },
  formula: "(revenue from returning + revenue from referred) / revenue before − 1",
  counts:
    "Revenue of returning customers counts in full, whatever they bought before. Ask new customers why they came: only those who were referred count.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "revenueFromReturning",
      label: {
        en: "Revenue from returning customers",
        id: "Pendapatan dari pelanggan lama",
        ms: "Hasil daripada pelanggan lama",
        th: "รายได้จากลูกค้าเดิม",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of this period from customers of the period before",
    },
    {
      name: "revenueFromReferred",
      label: {
        en: "Revenue from referred customers",
        id: "Pendapatan dari pelanggan rujukan",
        ms: "Hasil daripada pelanggan rujukan",
        th: "รายได้จากลูกค้าที่ถูกแนะนำ",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of this period from new customers who were referred",
    },
    {
      name: "revenueBefore",
      label: {
        en: "Revenue of the period before",
        id: "Pendapatan periode sebelumnya",
        ms: "Hasil tempoh sebelumnya",
        th: "รายได้ของงวดก่อน",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "All revenue of the period before",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is no revenue in either period" },
    { reason: "zero-denominator", when: "there is revenue, but no revenue before" },
  ],
  example: {
    input: { revenueFromReturning: 90, revenueFromReferred: 20, revenueBefore: 100 },
    value: 0.1,
  },
  variants: [
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "counts all revenue, also that of customers won by advertising",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "counts the same customers only, without those referred",
    },
  ],
  sources: [
    {
      title: "Reichheld, Darnell and Burns, Net Promoter 3.0",
      address: "https://hbr.org/2021/11/net-promoter-3-0",
    },
  ],
};
