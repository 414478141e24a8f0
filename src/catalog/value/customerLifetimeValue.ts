import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { grossMarginOnGoods } from "./inputs.js";

/** The entry of the customer lifetime value. */
export const customerLifetimeValue: CatalogEntry = {
  id: "customerLifetimeValue",
  family: "value",
  title: {
    en: "Customer lifetime value",
    id: "Nilai seumur hidup pelanggan",
    ms: "Nilai sepanjang hayat pelanggan",
    th: "มูลค่าตลอดช่วงชีวิตของลูกค้า",
  },
  description: {
    en: "What a customer will bring in over their lifetime, if averages stay as they are.",
    id: "Berapa nilai yang akan dihasilkan seorang pelanggan, jika keadaan tetap seperti sekarang.",
    ms: "Berapa nilai yang akan dibawa oleh seorang pelanggan, jika keadaan kekal seperti sekarang.",
    th: "ลูกค้าหนึ่งรายจะสร้างมูลค่าเท่าใด หากทุกอย่างยังเป็นเช่นปัจจุบัน",
  },
  abbreviations: ["CLV", "CLTV", "LTV"],
  aliases: {
    en: ["lifetime value", "lifetime customer value", "predictive CLV", "life time value"],
    id: [
      "nilai umur pelanggan",
      "nilai masa hidup pelanggan",
      "nilai seumur hidup",
      "nilai masa pakai pelanggan",
    ],
    ms: ["nilai jangka hayat pelanggan", "nilai seumur hidup pelanggan", "nilai sepanjang hayat"],
    th: ["มูลค่าตลอดอายุการเป็นลูกค้า", "มูลค่าตลอดช่วงอายุของลูกค้า", "มูลค่าตลอดช่วงชีวิต", "มูลค่าตลอดชีวิตของลูกค้า"],
  },
  formula: "average order value × purchase frequency × customer lifetime × gross margin",
  counts:
    "Frequency and lifetime must use the same period, for example a year. Without a margin the result is revenue, not value. Future money is not discounted, and the cost of winning the customer is not subtracted.",
  kind: "derived",
  unit: "money",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "averageOrderValue",
      label: {
        en: "Average order value",
        id: "Nilai pesanan rata-rata",
        ms: "Nilai pesanan purata",
        th: "มูลค่าคำสั่งซื้อเฉลี่ย",
      },
      type: "amount",
      unit: "money",
      meaning: "The average value of an order",
    },
    {
      name: "purchaseFrequency",
      label: {
        en: "Purchase frequency",
        id: "Frekuensi pembelian",
        ms: "Kekerapan pembelian",
        th: "ความถี่ในการซื้อ",
      },
      type: "real",
      unit: "orders",
      meaning: "Orders per customer and period",
    },
    {
      name: "customerLifetime",
      label: {
        en: "Customer lifetime",
        id: "Masa hidup pelanggan",
        ms: "Jangka hayat pelanggan",
        th: "อายุการเป็นลูกค้า",
      },
      type: "real",
      unit: "periods",
      meaning: "For how many periods of the same length a customer stays",
    },
    grossMarginOnGoods,
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [],
  example: {
    input: { averageOrderValue: 70, purchaseFrequency: 3, customerLifetime: 3, grossMargin: 0.3 },
    value: 189,
  },
  variants: [
    {
      name: "Historic lifetime value",
      metric: "historicLifetimeValue",
      difference: "counts what customers have brought in so far, and predicts nothing",
    },
    {
      name: "Subscription lifetime value",
      metric: "subscriptionLifetimeValue",
      difference: "takes the lifetime from the churn rate, and regular payments instead of orders",
    },
    {
      name: "Discounted lifetime value",
      metric: "discountedLifetimeValue",
      difference: "counts future money for less, the later it comes",
    },
  ],
  sources: [
    {
      title: "FeverBee, Calculating customer lifetime value",
      address: "https://www.feverbee.com/roi/calculating-customer-lifetime-value/",
    },
  ],
};
