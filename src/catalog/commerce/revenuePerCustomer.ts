import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { counting } from "./inputs.js";

/** The entry of the revenue per customer. */
export const revenuePerCustomer: CatalogEntry = {
  id: "revenuePerCustomer",
  family: "commerce",
  title: {
    en: "Revenue per customer",
    id: "Pendapatan per pelanggan",
    ms: "Hasil setiap pelanggan",
    th: "รายได้ต่อลูกค้า",
  },
  description: {
    en: "What a customer brings in over a period.",
    id: "Berapa pendapatan dari satu pelanggan selama satu periode.",
    ms: "Berapa hasil daripada seorang pelanggan dalam satu tempoh.",
    th: "ลูกค้าหนึ่งรายสร้างรายได้เท่าใดในหนึ่งงวด",
  },
  abbreviations: ["ARPC"],
  aliases: {
    en: ["average revenue per customer", "sales per customer", "average spend per customer"],
    id: [
      "pendapatan rata-rata per pelanggan",
      "omzet per pelanggan",
      "rata-rata belanja pelanggan",
    ],
    ms: ["purata hasil setiap pelanggan", "jualan setiap pelanggan", "purata belanja pelanggan"],
    th: ["รายได้เฉลี่ยต่อลูกค้า", "ยอดซื้อเฉลี่ยต่อลูกค้า"],
  },
  formula: "revenue / customers",
  counts:
    "Only customers who bought in the period count, each once. It is average order value × purchase frequency, so a longer period gives a higher value.",
  kind: "money",
  unit: "money",
  better: "higher",
  rollUp: "disjoint",
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
      meaning: "The revenue of the period, net of refunds",
    },
    {
      name: "customers",
      label: {
        en: "Customers",
        id: "Pelanggan",
        ms: "Pelanggan",
        th: "ลูกค้า",
      },
      type: "count",
      unit: "customers",
      meaning: "Different customers who bought in it",
    },
    counting,
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither customers nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without customers" },
  ],
  example: { input: { revenue: 428000, customers: 3200 }, value: 133.75 },
  variants: [
    {
      name: "Average order value",
      metric: "averageOrderValue",
      difference: "divides by orders, so it does not depend on how often customers buy",
    },
    {
      name: "Average revenue per account",
      metric: "averageRevenuePerAccount",
      difference: "divides by all accounts, including those that bought nothing",
    },
    {
      name: "Historic lifetime value",
      metric: "historicLifetimeValue",
      difference: "counts all revenue of the customers so far, not only one period",
    },
  ],
  sources: [],
};
