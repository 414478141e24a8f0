import type { CatalogEntry } from "../catalogEntry.js";
import { counting, orderingCustomers } from "./inputs.js";

/** The entry of the purchase frequency. */
export const purchaseFrequency: CatalogEntry = {
  id: "purchaseFrequency",
  family: "commerce",
  title: {
    en: "Purchase frequency",
    id: "Frekuensi pembelian",
    ms: "Kekerapan pembelian",
    th: "ความถี่ในการซื้อ",
  },
  description: {
    en: "How often a customer buys in a period.",
    id: "Seberapa sering seorang pelanggan membeli dalam satu periode.",
    ms: "Berapa kerap seorang pelanggan membeli dalam satu tempoh.",
    th: "ลูกค้าหนึ่งรายซื้อบ่อยเพียงใดในหนึ่งงวด",
  },
  abbreviations: ["PF"],
  aliases: {
    en: ["orders per customer", "order frequency", "buying frequency", "how often customers buy"],
    id: [
      "frekuensi belanja",
      "pesanan per pelanggan",
      "frekuensi beli",
      "seberapa sering pelanggan membeli",
    ],
    ms: ["kekerapan membeli", "pesanan setiap pelanggan", "kekerapan beli"],
    th: ["ความถี่ในการสั่งซื้อ", "จำนวนคำสั่งซื้อต่อลูกค้า", "ซื้อบ่อยแค่ไหน"],
  },
  formula: "orders / customers",
  counts:
    "Only customers who ordered in the period count, each once, however often they ordered. Customers without an order do not count, so the value is at least 1.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "orders",
      label: {
        en: "Orders",
        id: "Pesanan",
        ms: "Pesanan",
        th: "คำสั่งซื้อ",
      },
      type: "count",
      unit: "orders",
      meaning: "Orders placed in the period",
    },
    orderingCustomers,
    counting,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither customers nor orders" },
    { reason: "zero-denominator", when: "there are orders without customers" },
  ],
  example: { input: { orders: 600, customers: 240 }, value: 2.5 },
  variants: [
    {
      name: "Orders per member",
      difference: "divides by all enrolled customers, so it can be below 1",
    },
    {
      name: "Time between purchases",
      metric: "timeBetweenPurchases",
      difference: "is the inverse: the days from one order to the next",
    },
    {
      name: "Repeat purchase rate",
      metric: "repeatPurchaseRate",
      difference: "counts the customers who bought more than once, not how often they did",
    },
  ],
  sources: [
    {
      title: "Malartu, Purchase frequency",
      address: "http://help.malartu.co/kpi-glossary/financial-metrics/purchase-frequency",
    },
  ],
};
