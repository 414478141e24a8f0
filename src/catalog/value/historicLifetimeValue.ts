import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { grossMarginOnGoods } from "./inputs.js";

/** The entry of the historic lifetime value. */
export const historicLifetimeValue: CatalogEntry = {
  id: "historicLifetimeValue",
  family: "value",
  title: {
    en: "Historic lifetime value",
    id: "Nilai seumur hidup historis",
    ms: "Nilai sepanjang hayat setakat ini",
    th: "มูลค่าตลอดช่วงชีวิตจากข้อมูลในอดีต",
  },
  description: {
    en: "What a customer has brought in so far, on average.",
    id: "Berapa nilai yang sudah dihasilkan seorang pelanggan sejauh ini.",
    ms: "Berapa nilai yang telah dibawa oleh seorang pelanggan setakat ini.",
    th: "ลูกค้าหนึ่งรายสร้างมูลค่ามาแล้วเท่าใดจนถึงปัจจุบัน",
  },
  abbreviations: [],
  aliases: {
    en: ["historic CLV", "historical CLV", "historical lifetime value", "realized lifetime value"],
    id: ["CLV historis", "LTV historis"],
    ms: ["CLV berdasarkan data lampau", "nilai sepanjang hayat lampau"],
    th: ["CLV จากข้อมูลในอดีต", "CLV แบบย้อนหลัง"],
  },
  formula: "revenue × gross margin / customers",
  counts:
    "All revenue of the customers so far counts, net of refunds, and every customer counts, including those who bought once. Compare only customers of the same age: newer customers had less time to buy.",
  kind: "money",
  unit: "money",
  better: "higher",
  rollUp: "disjoint",
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
      meaning: "All revenue of the customers so far, net of refunds",
    },
    {
      name: "customers",
      label: {
        en: "Customers",
        id: "Pelanggan",
        ms: "Pelanggan",
        th: "ลูกค้า",
      },
      type: "count",
      unit: "customers",
      meaning: "The customers, including those who bought only once",
    },
    grossMarginOnGoods,
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are no customers, and no revenue is left after costs" },
    { reason: "zero-denominator", when: "there is revenue after costs without customers" },
  ],
  example: { input: { revenue: 90000, customers: 600, grossMargin: 0.4 }, value: 60 },
  variants: [
    {
      name: "Customer lifetime value",
      metric: "customerLifetimeValue",
      difference: "predicts the whole lifetime and does not only look back",
    },
    {
      name: "Revenue per customer",
      metric: "revenuePerCustomer",
      difference: "counts the revenue of one period, without a margin",
    },
  ],
  sources: [],
};
