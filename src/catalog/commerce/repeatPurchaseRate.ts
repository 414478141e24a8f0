import type { CatalogEntry } from "../catalogEntry.js";
import { customersInPeriod } from "./inputs.js";

/** The entry of the repeat purchase rate. */
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
    en: ["repeat customer rate", "reorder rate", "repurchase rate", "repeat rate", "repeat buyers"],
    id: [
      "tingkat pelanggan berulang",
      "tingkat pemesanan ulang",
      "tingkat repeat order",
      "tingkat pembelian berulang",
      "pelanggan beli lagi",
    ],
    ms: ["kadar pembelian semula", "kadar pesanan semula", "beli semula", "pelanggan beli lagi"],
    th: ["อัตราการกลับมาซื้อซ้ำ", "อัตราการสั่งซื้อซ้ำ", "ลูกค้าซื้อซ้ำ"],
  },
  formula: "repeat customers / customers",
  counts:
    "A repeat customer has two or more orders in the period itself. A customer with one order in the period and one before it counts among the customers, but not as a repeat customer. A longer period gives a higher rate.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "repeatCustomers",
      label: {
        en: "Customers with two or more orders",
        id: "Pelanggan dengan dua pesanan atau lebih",
        ms: "Pelanggan dengan dua pesanan atau lebih",
        th: "ลูกค้าที่สั่งซื้อตั้งแต่สองครั้ง",
      },
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
      words: "There are no more repeat customers than customers.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody bought in the period" }],
  example: { input: { repeatCustomers: 350, customers: 1000 }, value: 0.35 },
  variants: [
    {
      name: "Returning customer rate",
      metric: "returningCustomerRate",
      difference:
        "looks back before the period, so a customer with one order in it and one before counts",
    },
    {
      name: "Cohort repeat rate",
      difference:
        "follows the customers who first bought in a period, and gives each the same time to buy again",
    },
    {
      name: "Retention rate",
      metric: "retentionRate",
      difference:
        "divides by the customers at the start of a period, not by those who bought in it",
    },
    {
      name: "Repeat rate within 12 months",
      difference:
        "counts customers with a second order within 12 months, as most published figures do; state your period in `definition`",
    },
  ],
  sources: [
    {
      title: "Wall Street Prep, Repeat purchase rate",
      address: "https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/",
    },
  ],
};
