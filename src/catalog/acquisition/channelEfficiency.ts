import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the channel efficiency. */
export const channelEfficiency: CatalogEntry = {
  id: "channelEfficiency",
  family: "acquisition",
  title: {
    en: "Channel efficiency",
    id: "Efisiensi saluran",
    ms: "Kecekapan saluran",
    th: "ประสิทธิภาพของช่องทาง",
  },
  description: {
    en: "The revenue that a channel brings in for each unit of money spent on it.",
    id: "Berapa pendapatan dari sebuah saluran untuk setiap satuan uang yang dibelanjakan padanya.",
    ms: "Berapa hasil daripada sesuatu saluran bagi setiap unit wang yang dibelanjakan untuknya.",
    th: "ช่องทางหนึ่งสร้างรายได้กลับมาเท่าใดต่อเงินหนึ่งหน่วยที่ใช้ไป",
  },
  abbreviations: [],
  aliases: {
    en: ["acquisition channel efficiency", "marketing channel efficiency", "channel return"],
    id: ["efisiensi kanal", "efisiensi saluran pemasaran"],
    ms: ["kecekapan saluran pemasaran", "kecekapan saluran pemerolehan"],
    th: ["ประสิทธิภาพช่องทางการตลาด", "ประสิทธิภาพของช่องทางการหาลูกค้า"],
  },
  formula: "attributed revenue / cost",
  counts:
    "The revenue is the revenue attributed to the channel, net of refunds; the cost is all spend on it. Revenue is not profit: at 1 the channel is paid for, but the goods are not.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "attributedRevenue",
      label: {
        en: "Attributed revenue",
        id: "Pendapatan yang diatribusikan",
        ms: "Hasil yang diatribusikan",
        th: "รายได้ที่มาจากช่องทาง",
      },
      type: "amount",
      unit: "money",
      meaning: "Revenue attributed to the channel, net of refunds",
    },
    {
      name: "cost",
      label: {
        en: "Cost",
        id: "Biaya",
        ms: "Kos",
        th: "ค่าใช้จ่าย",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "What the channel cost",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither cost nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without cost" },
  ],
  example: { input: { attributedRevenue: 5000, cost: 1000 }, value: 5 },
  variants: [
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "divides only by the spend on advertisements",
    },
    {
      name: "Return on investment",
      metric: "returnOnInvestment",
      difference: "subtracts the cost from the return first, so break-even is 0",
    },
    {
      name: "Efficiency index",
      difference: "divides the channel's share of acquisitions by its share of the cost",
    },
  ],
  sources: [
    {
      title: "OWOX, Acquisition channel efficiency",
      address: "https://owox.com/marketing-metrics/acquisition-channel-efficiency",
    },
  ],
};
