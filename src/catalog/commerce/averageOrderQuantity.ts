import type { CatalogEntry } from "../catalogEntry.js";
import { additive } from "./inputs.js";

/** The entry of the average order quantity. */
export const averageOrderQuantity: CatalogEntry = {
  id: "averageOrderQuantity",
  family: "commerce",
  title: {
    en: "Average order quantity",
    id: "Kuantitas pesanan rata-rata",
    ms: "Kuantiti pesanan purata",
    th: "จำนวนสินค้าเฉลี่ยต่อคำสั่งซื้อ",
  },
  description: {
    en: "How many units an order holds.",
    id: "Berapa unit barang dalam satu pesanan.",
    ms: "Berapa unit barang dalam satu pesanan.",
    th: "คำสั่งซื้อหนึ่งรายการมีสินค้ากี่ชิ้น",
  },
  abbreviations: ["UPT", "IPT"],
  aliases: {
    en: [
      "units per transaction",
      "units per order",
      "items per order",
      "items per transaction",
      "items per basket",
    ],
    id: ["jumlah barang per pesanan", "unit per transaksi"],
    ms: ["bilangan barang setiap pesanan", "unit setiap transaksi"],
    th: ["จำนวนการสั่งซื้อเฉลี่ย", "จำนวนสินค้าต่อคำสั่งซื้อ", "จำนวนชิ้นต่อบิล"],
  },
  formula: "units / orders",
  counts:
    "Units and orders must come from the same orders. Two of the same product are two units. To subtract returned units or not is your choice; keep to it.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "units",
      label: {
        en: "Units sold",
        id: "Unit terjual",
        ms: "Unit dijual",
        th: "จำนวนชิ้นที่ขาย",
      },
      type: "count",
      unit: "units",
      meaning: "Units sold",
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
      meaning: "The orders that they were sold in",
    },
    additive,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither orders nor units" },
    { reason: "zero-denominator", when: "there are units without orders" },
  ],
  example: { input: { units: 15600, orders: 6240 }, value: 2.5 },
  variants: [
    {
      name: "Average order value",
      metric: "averageOrderValue",
      difference: "counts money, not units",
    },
    {
      name: "Purchase frequency",
      metric: "purchaseFrequency",
      difference: "counts the orders of a customer, not the units of an order",
    },
    {
      name: "Lines per order",
      difference: "counts different products, so two of the same product count as one",
    },
  ],
  sources: [],
};
