import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the refund rate. */
export const refundRate: CatalogEntry = {
  id: "refundRate",
  family: "commerce",
  title: {
    en: "Refund rate",
    id: "Tingkat pengembalian dana",
    ms: "Kadar bayaran balik",
    th: "อัตราการคืนเงิน",
  },
  description: {
    en: "The share of orders for which money is paid back.",
    id: "Porsi pesanan yang uangnya dikembalikan.",
    ms: "Bahagian pesanan yang wangnya dipulangkan.",
    th: "สัดส่วนของคำสั่งซื้อที่มีการคืนเงิน",
  },
  abbreviations: [],
  aliases: {
    en: ["return rate", "order refund rate", "product return rate"],
    id: ["tingkat retur", "rasio pengembalian dana"],
    ms: ["kadar pulangan barang", "kadar pemulangan"],
    th: ["อัตราการคืนสินค้า", "อัตราการขอคืนเงิน"],
  },
  formula: "refunded orders / orders",
  counts:
    "An order counts once, whether it is refunded in part or in full. Orders of a month stay orders of that month, whenever the refund is paid.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "refundedOrders",
      label: {
        en: "Refunded orders",
        id: "Pesanan yang dikembalikan dananya",
        ms: "Pesanan yang dibayar balik",
        th: "คำสั่งซื้อที่คืนเงิน",
      },
      type: "count",
      unit: "orders",
      meaning: "The orders among them with a refund, whenever it was paid",
    },
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
      meaning: "All orders, with or without a refund",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["refundedOrders"],
      right: ["orders"],
      words: "No more orders are refunded than there are.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no orders" }],
  example: { input: { refundedOrders: 12, orders: 400 }, value: 0.03 },
  variants: [
    {
      name: "Refunded revenue share",
      metric: "refundedRevenueShare",
      difference: "divides money, and counts refunds on their own date",
    },
    { name: "Item return rate", difference: "divides the items sent back by all items sold" },
  ],
  sources: [],
};
