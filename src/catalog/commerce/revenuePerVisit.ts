import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the revenue per visit. */
export const revenuePerVisit: CatalogEntry = {
  id: "revenuePerVisit",
  family: "commerce",
  title: {
    en: "Revenue per visit",
    id: "Pendapatan per kunjungan",
    ms: "Hasil setiap lawatan",
    th: "รายได้ต่อการเข้าชม",
  },
  description: {
    en: "What a visit brings in.",
    id: "Berapa pendapatan dari satu kunjungan.",
    ms: "Berapa hasil daripada satu lawatan.",
    th: "การเข้าชมหนึ่งครั้งสร้างรายได้เท่าใด",
  },
  abbreviations: ["RPV", "RPS"],
  aliases: {
    en: ["revenue per session", "sales per visit", "session value"],
    id: ["pendapatan per sesi", "omzet per kunjungan"],
    ms: ["hasil setiap sesi", "jualan setiap lawatan"],
    th: ["รายได้ต่อเซสชัน", "ยอดขายต่อการเข้าชม"],
  },
  formula: "revenue / visits",
  counts:
    "All visits count, including those without an order. The revenue comes from orders placed in these visits: leave out orders by telephone or in a shop.",
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
      meaning: "The revenue of the visits, net of refunds",
    },
    {
      name: "visits",
      label: {
        en: "Visits",
        id: "Kunjungan",
        ms: "Lawatan",
        th: "การเข้าชม",
      },
      type: "count",
      unit: "visits",
      meaning: "Visits to the shop",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither visits nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without visits" },
  ],
  example: { input: { revenue: 8640, visits: 7200 }, value: 1.2 },
  variants: [
    {
      name: "Revenue per visitor",
      difference: "divides by visitors, each counted once however often they came",
    },
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "counts orders, not their value",
    },
    {
      name: "Average order value",
      metric: "averageOrderValue",
      difference: "divides by orders, so visits without an order do not matter",
    },
  ],
  sources: [],
};
