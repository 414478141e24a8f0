import type { CatalogEntry } from "../catalogEntry.js";
import { customersInPeriod } from "./inputs.js";

/** What the repeat purchase rate is. */
export const repeatPurchaseRate: CatalogEntry = {
  id: "repeatPurchaseRate",
  family: "commerce",
  title: {
    en: "Repeat purchase rate",
    id: "Tingkat pembelian ulang",
    ms: "Kadar pembelian berulang",
    th: "อัตราการซื้อซ้ำ",
  },
  description: {
    en: "The share of a period's customers who bought more than once in it.",
    id: "Porsi pelanggan suatu periode yang membeli lebih dari sekali dalam periode itu.",
    ms: "Bahagian pelanggan sesuatu tempoh yang membeli lebih daripada sekali dalam tempoh itu.",
    th: "สัดส่วนของลูกค้าในงวดที่ซื้อมากกว่าหนึ่งครั้งในงวดนั้น",
  },
  abbreviations: ["RPR"],
  aliases: {
    en: ["repeat customer rate", "reorder rate", "repurchase rate"],
    id: [
      "tingkat pelanggan berulang",
      "tingkat pemesanan ulang",
      "tingkat repeat order",
      "tingkat pembelian berulang",
    ],
    ms: ["kadar pembelian semula", "kadar pesanan semula"],
    th: ["อัตราการกลับมาซื้อซ้ำ", "อัตราการสั่งซื้อซ้ำ"],
  },
  formula: "repeat customers / customers",
  counts:
    "Two orders or more must lie in the period itself. Who bought once in it and once before it counts among the customers, but is no repeat customer. A longer period gives a higher rate.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "repeatCustomers",
      type: "count",
      unit: "customers",
      meaning: "Customers with two orders or more in the period",
    },
    customersInPeriod,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["repeatCustomers"],
      right: ["customers"],
      words: "No more customers bought again than bought.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody bought in the period" }],
  example: { input: { repeatCustomers: 350, customers: 1000 }, value: 0.35 },
  variants: [
    {
      name: "Returning customer rate",
      metric: "returningCustomerRate",
      difference: "looks back before the period, so who bought once in it and once before counts",
    },
    {
      name: "Cohort repeat rate",
      difference:
        "follows those who first bought in a period, and gives each the same time to buy again",
    },
    {
      name: "Retention rate",
      metric: "retentionRate",
      difference:
        "divides by the customers at the start of a period, not by those who bought in it",
    },
  ],
  sources: [
    {
      title: "Wall Street Prep, Repeat purchase rate",
      address: "https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/",
    },
  ],
};
