import type { CatalogEntry } from "../catalogEntry.js";
import { period } from "../inputs.js";
import { customersAtStart, periodNotOver } from "./inputs.js";

/** The entry of the retention rate. */
export const retentionRate: CatalogEntry = {
  id: "retentionRate",
  family: "retention",
  title: {
    en: "Customer retention rate",
    id: "Tingkat retensi pelanggan",
    ms: "Kadar pengekalan pelanggan",
    th: "อัตราการรักษาลูกค้า",
  },
  description: {
    en: "The share of a period's opening customers who were still there at its end.",
    id: "Porsi pelanggan pada awal periode yang masih bertahan pada akhir periode itu.",
    ms: "Bahagian pelanggan pada awal tempoh yang masih kekal pada akhir tempoh itu.",
    th: "สัดส่วนของลูกค้า ณ ต้นงวดที่ยังคงอยู่เมื่อสิ้นงวด",
  },
  abbreviations: ["CRR"],
  aliases: {
    en: ["retention rate", "customer retention", "logo retention", "customer loyalty rate"],
    id: ["tingkat retensi", "retensi pelanggan", "mempertahankan pelanggan"],
    ms: ["kadar pengekalan", "pengekalan pelanggan", "kadar retensi pelanggan"],
    th: ["อัตราการคงอยู่ของลูกค้า", "อัตราการรักษาฐานลูกค้า", "อัตราคงอยู่", "รักษาลูกค้าเก่า"],
  },
  formula: "customers retained / customers at start",
  counts:
    "Only the customers at the start count, in both numbers. Customers who joined during the period do not count, even if they are still there at its end.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    customersAtStart,
    {
      name: "customersRetained",
      label: {
        en: "Customers retained",
        id: "Pelanggan yang bertahan",
        ms: "Pelanggan yang kekal",
        th: "ลูกค้าที่ยังอยู่",
      },
      type: "count",
      unit: "customers",
      meaning: "The customers at the start who were still there at its end",
    },
    period,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["customersRetained"],
      right: ["customersAtStart"],
      words: "There are no more customers retained than customers at the start.",
    },
  ],
  undefinedWhen: [
    { reason: "no-data", when: "there were no customers at the start" },
    periodNotOver,
  ],
  example: { input: { customersAtStart: 1000, customersRetained: 950 }, value: 0.95 },
  variants: [
    {
      name: "Retention rate from totals",
      metric: "retentionRateFromTotals",
      difference:
        "subtracts new customers from a total, so customers who came back can raise it above 1",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "counts the revenue that was kept and added, not the customers",
    },
    {
      name: "Renewal rate",
      difference: "divides by the customers whose contract was up for renewal",
    },
  ],
  sources: [
    {
      title: "Recurly, A better way to calculate your churn rate",
      address: "https://recurly.com/blog/better-way-to-calculate-your-churn-rate/",
    },
  ],
};
