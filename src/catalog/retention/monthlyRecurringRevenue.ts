import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the monthly recurring revenue. */
export const monthlyRecurringRevenue: CatalogEntry = {
  id: "monthlyRecurringRevenue",
  family: "retention",
  title: {
    en: "Monthly recurring revenue",
    id: "Pendapatan berulang bulanan",
    ms: "Hasil berulang bulanan",
    th: "รายได้ประจำต่อเดือน",
  },
  description: {
    en: "What all subscriptions together bring in a month.",
    id: "Berapa pendapatan semua langganan dalam sebulan.",
    ms: "Berapa hasil semua langganan dalam sebulan.",
    th: "การสมัครสมาชิกทั้งหมดสร้างรายได้เท่าใดต่อเดือน",
  },
  abbreviations: ["MRR"],
  aliases: {
    en: ["recurring revenue", "contracted monthly revenue"],
    id: ["pendapatan rutin bulanan", "pendapatan berulang"],
    ms: ["hasil berulang", "pendapatan berulang bulanan"],
    th: ["รายได้ที่เกิดขึ้นประจำรายเดือน", "รายได้ประจำรายเดือน"],
  },
  formula: "revenue at end",
  counts:
    "All subscriptions that are active at the end count with their price a month; free ones and trials count with 0. Taxes do not count.",
  kind: "total",
  unit: "money",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "revenueAtEnd",
      label: {
        en: "Revenue at end",
        id: "Pendapatan di akhir",
        ms: "Hasil pada penghujung",
        th: "รายได้ปลายงวด",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The recurring revenue a month of all subscriptions at the end of the period",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [],
  example: { input: { revenueAtEnd: 300 }, value: 300 },
  variants: [
    { name: "Annual recurring revenue", difference: "is 12 times as much" },
    {
      name: "Total revenue",
      metric: "totalRevenue",
      difference: "counts everything that was sold in the period, recurring or not",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "compares the recurring revenue of the same customers at two moments",
    },
  ],
  sources: [
    {
      title: "Stripe, Billing metric definitions",
      address: "https://docs.stripe.com/billing/subscriptions/analytics/glossary",
    },
  ],
};
