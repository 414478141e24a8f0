import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { additive, orders } from "./inputs.js";

/** The entry of the average order value. */
export const averageOrderValue: CatalogEntry = {
  id: "averageOrderValue",
  family: "commerce",
  title: {
    en: "Average order value",
    id: "Nilai pesanan rata-rata",
    ms: "Nilai pesanan purata",
    th: "มูลค่าการสั่งซื้อเฉลี่ย",
  },
  description: {
    en: "What an order is worth.",
    id: "Berapa nilai satu pesanan.",
    ms: "Berapa nilai satu pesanan.",
    th: "คำสั่งซื้อหนึ่งรายการมีมูลค่าเท่าใด",
  },
  abbreviations: ["AOV", "ABV", "ATV"],
  aliases: {
    en: [
      "basket value",
      "average basket value",
      "basket size",
      "average transaction value",
      "average ticket",
      "average ticket size",
      "spend per order",
      "average purchase value",
    ],
    id: [
      "nilai keranjang rata-rata",
      "nilai transaksi rata-rata",
      "rata-rata belanja per transaksi",
    ],
    ms: ["nilai troli purata", "nilai transaksi purata", "purata belanja setiap pesanan"],
    th: [
      "มูลค่าตะกร้าสินค้าเฉลี่ย",
      "มูลค่าต่อคำสั่งซื้อ",
      "มูลค่าคำสั่งซื้อเฉลี่ย",
      "ยอดสั่งซื้อเฉลี่ย",
      "ยอดสั่งซื้อเฉลี่ยต่อออเดอร์",
      "ยอดซื้อเฉลี่ยต่อบิล",
      "ยอดขายต่อบิล",
      "ยอดซื้อต่อบิล",
      "ยอดซื้อเฉลี่ยต่อครั้ง",
      "ค่าเฉลี่ยต่อบิล",
    ],
  },
  formula: "revenue / orders",
  counts:
    "Revenue and orders must come from the same orders: leave cancelled orders out of both or out of neither. Revenue with or without tax, shipping and refunds is your choice; keep to it.",
  kind: "money",
  unit: "money",
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
      meaning: "The revenue of these orders, with or without discounts, tax, shipping and refunds",
    },
    orders,
    currency,
    additive,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither orders nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without orders" },
  ],
  example: { input: { revenue: 428000, orders: 6240 }, value: 68.58974358974359 },
  variants: [
    {
      name: "Revenue per customer",
      metric: "revenuePerCustomer",
      difference: "divides by customers, so it grows with how often they buy",
    },
    {
      name: "Median order value",
      difference: "is not moved by a few large orders",
    },
  ],
  sources: [
    {
      title: "Lightspeed, Average order value",
      address: "https://retail-support.lightspeedhq.com/hc/en-us/articles/7293573004315",
    },
  ],
};
