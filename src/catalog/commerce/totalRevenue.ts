import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the total revenue. */
export const totalRevenue: CatalogEntry = {
  id: "totalRevenue",
  family: "commerce",
  title: { en: "Total revenue", id: "Total pendapatan", ms: "Jumlah hasil", th: "รายได้รวม" },
  description: {
    en: "What all orders were worth together.",
    id: "Berapa nilai semua pesanan secara keseluruhan.",
    ms: "Berapa nilai semua pesanan secara keseluruhan.",
    th: "คำสั่งซื้อทั้งหมดรวมกันมีมูลค่าเท่าใด",
  },
  abbreviations: [],
  aliases: {
    en: ["revenue", "sales", "turnover", "total sales"],
    id: ["pendapatan", "omzet", "total penjualan", "penjualan"],
    ms: ["hasil", "jualan", "jumlah jualan"],
    th: ["รายได้", "ยอดขาย", "ยอดขายรวม"],
  },
  formula: "revenue",
  counts:
    "Refunds lower it on the day on which they are paid. Revenue with or without tax and shipping is your choice; keep to it.",
  kind: "total",
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
      meaning: "The revenue of the orders, net of refunds",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [],
  example: { input: { revenue: 428000 }, value: 428000 },
  variants: [
    { name: "Average order value", metric: "averageOrderValue", difference: "divides by orders" },
    {
      name: "Revenue per customer",
      metric: "revenuePerCustomer",
      difference: "divides by customers",
    },
  ],
  sources: [],
};
