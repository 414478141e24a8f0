import type { CatalogEntry } from "../catalogEntry.js";
import { additive, orders } from "./inputs.js";

/** The entry of the order count. */
export const orderCount: CatalogEntry = {
  id: "orderCount",
  family: "commerce",
  title: { en: "Order count", id: "Jumlah pesanan", ms: "Bilangan pesanan", th: "จำนวนคำสั่งซื้อ" },
  description: {
    en: "How many orders there were.",
    id: "Berapa banyak pesanan yang ada.",
    ms: "Berapa banyak pesanan yang ada.",
    th: "มีคำสั่งซื้อกี่รายการ",
  },
  abbreviations: [],
  aliases: {
    en: ["orders", "number of orders", "order volume"],
    id: ["pesanan", "banyaknya pesanan"],
    ms: ["pesanan", "jumlah pesanan"],
    th: ["คำสั่งซื้อ", "ยอดคำสั่งซื้อ"],
  },
  formula: "orders",
  counts: "A refund is not an order. Several rows with one order id are one order.",
  kind: "total",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [orders, additive],
  constraints: [],
  undefinedWhen: [],
  example: { input: { orders: 6240 }, value: 6240 },
  variants: [
    { name: "Purchase frequency", metric: "purchaseFrequency", difference: "divides by customers" },
  ],
  sources: [],
};
