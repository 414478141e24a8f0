import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the return on ad spend. */
export const returnOnAdSpend: CatalogEntry = {
  id: "returnOnAdSpend",
  family: "growth",
  title: {
    en: "Return on ad spend",
    id: "Laba atas belanja iklan",
    ms: "Pulangan perbelanjaan iklan",
    th: "ผลตอบแทนจากค่าโฆษณา",
  },
  description: {
    en: "The revenue that advertisements bring in for each unit of money spent on them.",
    id: "Berapa pendapatan dari iklan untuk setiap satuan uang yang dibelanjakan padanya.",
    ms: "Berapa hasil daripada iklan bagi setiap unit wang yang dibelanjakan untuknya.",
    th: "โฆษณาสร้างรายได้เท่าใดต่อเงินหนึ่งหน่วยที่ใช้ไปกับโฆษณา",
  },
  abbreviations: ["ROAS"],
  aliases: {
    en: ["return on advertising spend", "advertising return", "revenue per ad dollar"],
    id: ["pengembalian belanja iklan", "imbal hasil belanja iklan", "pengembalian biaya iklan"],
    ms: ["pulangan atas perbelanjaan iklan", "pulangan daripada perbelanjaan iklan"],
    th: ["ผลตอบแทนจากการใช้จ่ายด้านโฆษณา", "ผลตอบแทนต่อค่าโฆษณา"],
  },
  formula: "revenue / ad spend",
  counts:
    "The revenue is the revenue attributed to the advertisements, net of refunds; the spend is the cost of the same advertisements. Revenue is not profit: at 1 the advertisements are paid for, but the goods are not.",
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
      meaning: "Revenue attributed to the advertisements, net of refunds",
    },
    {
      name: "adSpend",
      label: {
        en: "Advertising spend",
        id: "Belanja iklan",
        ms: "Perbelanjaan iklan",
        th: "ค่าโฆษณา",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "What the advertisements cost",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither ad spend nor revenue" },
    { reason: "zero-denominator", when: "there is revenue, or a refund, without ad spend" },
  ],
  example: { input: { revenue: 10000, adSpend: 2000, currency: "USD" }, value: 5 },
  variants: [
    {
      name: "Return on investment",
      metric: "returnOnInvestment",
      difference: "subtracts all costs first, so break-even is 0",
    },
    {
      name: "Marketing efficiency ratio",
      metric: "marketingEfficiencyRatio",
      difference: "divides all revenue by all spend on marketing, attributed or not",
    },
    {
      name: "Channel efficiency",
      metric: "channelEfficiency",
      difference: "divides by all costs of a channel, not only by the spend on advertisements",
    },
  ],
  sources: [
    {
      title: "SmartMetrics, Return on ad spend: ROAS, ROI and ROMI",
      address: "https://smartmetrics.com/resources/return-on-ad-spend-roas-roi-and-romi",
    },
  ],
};
