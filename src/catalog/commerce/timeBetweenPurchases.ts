import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { counting, orderingCustomers } from "./inputs.js";

/** The entry of the time between purchases. */
export const timeBetweenPurchases: CatalogEntry = {
  id: "timeBetweenPurchases",
  family: "commerce",
  title: {
    en: "Time between purchases",
    id: "Jarak waktu antarpembelian",
    ms: "Jarak masa antara pembelian",
    th: "ระยะเวลาระหว่างการซื้อ",
  },
  description: {
    en: "How long a customer waits on average from one order to the next.",
    id: "Rata-rata jeda seorang pelanggan dari satu pesanan ke pesanan berikutnya selama periode itu.",
    ms: "Purata selang masa seorang pelanggan dari satu pesanan ke pesanan seterusnya dalam tempoh itu.",
    th: "โดยเฉลี่ยในงวดนั้น ลูกค้าหนึ่งรายเว้นช่วงนานเท่าใดจากคำสั่งซื้อหนึ่งถึงคำสั่งซื้อถัดไป",
  },
  abbreviations: [],
  aliases: {
    en: [
      "average time between purchases",
      "time between orders",
      "purchase interval",
      "days between orders",
      "interpurchase time",
    ],
    id: ["jeda antar pembelian", "interval pembelian"],
    ms: ["selang masa pembelian", "selang antara pesanan"],
    th: ["ระยะห่างระหว่างการซื้อ", "รอบการซื้อ"],
  },
  formula: "period days × customers / orders",
  counts:
    "The value is the length of the period divided by the purchase frequency, as if orders were evenly spread over the period. The actual times between orders are not used.",
  kind: "duration",
  unit: "days",
  better: "lower",
  rollUp: "disjoint",
  inputs: [
    {
      name: "periodDays",
      label: {
        en: "Days of the period",
        id: "Hari dalam periode",
        ms: "Hari dalam tempoh",
        th: "จำนวนวันของงวด",
      },
      type: "real",
      unit: "days",
      meaning: "Days that the orders were counted over",
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
      meaning: "Orders placed",
    },
    orderingCustomers,
    counting,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are no orders, and no customers or no days" },
    { reason: "zero-denominator", when: "there are customers and days without orders" },
  ],
  example: { input: { periodDays: 365, orders: 600, customers: 240 }, value: 146 },
  variants: [
    {
      name: "Mean observed gap",
      difference: "averages the actual times between orders, of customers with two or more orders",
    },
    {
      name: "Purchase frequency",
      metric: "purchaseFrequency",
      difference: "counts orders in a period, not days between them",
    },
  ],
  sources: [
    {
      title: "Malartu, Time between purchases",
      address: "http://help.malartu.co/kpi-glossary/financial-metrics/time-between-purchases",
    },
  ],
};
