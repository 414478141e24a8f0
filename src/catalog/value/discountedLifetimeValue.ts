import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the discounted lifetime value. */
export const discountedLifetimeValue: CatalogEntry = {
  id: "discountedLifetimeValue",
  family: "value",
  title: {
    en: "Discounted lifetime value",
    id: "Nilai seumur hidup terdiskonto",
    ms: "Nilai sepanjang hayat terdiskaun",
    th: "มูลค่าตลอดช่วงชีวิตแบบคิดลด",
  },
  description: {
    en: "What all future margins of a customer are worth today.",
    id: "Berapa nilai hari ini dari semua margin seorang pelanggan di masa depan.",
    ms: "Berapa nilai hari ini bagi semua margin seorang pelanggan pada masa hadapan.",
    th: "ส่วนต่างกำไรทั้งหมดที่ลูกค้าหนึ่งรายจะสร้างในอนาคตมีมูลค่าเท่าใดในวันนี้",
  },
  abbreviations: ["CLV"],
  aliases: {
    en: ["discounted CLV", "discounted LTV", "present value of a customer"],
    id: ["CLV terdiskonto", "nilai kini pelanggan"],
    ms: ["CLV terdiskaun", "nilai kini pelanggan"],
    th: ["CLV แบบคิดลด", "มูลค่าปัจจุบันของลูกค้า"],
  },
  formula:
    "immediate: margin × (1 + discount) / (1 + discount − retention); after-renewal: margin × retention / (1 + discount − retention); arrears: margin / (1 + discount − retention)",
  counts:
    "Margins count, not revenue, and retention and discount must use the same period. The timing says whether the first margin comes now, one period later if the customer stays, or for certain at the end of the period. The cost of winning the customer is not subtracted.",
  kind: "derived",
  unit: "money",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "margin",
      label: {
        en: "Margin per period",
        id: "Marjin per periode",
        ms: "Margin setiap tempoh",
        th: "กำไรต่องวด",
      },
      type: "amount",
      unit: "money",
      meaning: "The margin that a customer leaves in a period, after costs",
    },
    {
      name: "retentionRate",
      label: {
        en: "Retention rate",
        id: "Tingkat retensi",
        ms: "Kadar pengekalan",
        th: "อัตราการรักษาลูกค้า",
      },
      type: "fraction",
      unit: "fraction",
      meaning: "The share of customers who stay from one period to the next",
    },
    {
      name: "discountRate",
      label: {
        en: "Discount rate",
        id: "Tingkat diskonto",
        ms: "Kadar diskaun",
        th: "อัตราคิดลด",
      },
      type: "fraction",
      unit: "fraction",
      meaning:
        "By how much money is worth more now than a period later, as a fraction: 0.1 for 10 %",
    },
    {
      name: "timing",
      label: {
        en: "Time of the first margin",
        id: "Waktu marjin pertama",
        ms: "Masa margin pertama",
        th: "เวลาของกำไรแรก",
      },
      type: "choice",
      unit: "timing",
      meaning: "When the first margin comes. Textbooks differ, so there is no default",
      options: ["immediate", "after-renewal", "arrears"],
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [{ reason: "diverges", when: "everyone stays and nothing is discounted" }],
  example: {
    input: { margin: 100, retentionRate: 0.8, discountRate: 0.1, timing: "immediate" },
    value: 366.6666666666667,
  },
  variants: [
    {
      name: "Subscription lifetime value",
      metric: "subscriptionLifetimeValue",
      difference: "counts future money in full",
    },
    {
      name: "Customer lifetime value",
      metric: "customerLifetimeValue",
      difference: "counts orders over a given lifetime, and does not discount",
    },
    {
      name: "Truncated lifetime value",
      difference: "ends after a fixed number of periods",
    },
  ],
  sources: [
    {
      title: "Fader & Hardie (2012), Reconciling and clarifying CLV formulas",
      address: "http://brucehardie.com/notes/024/",
    },
  ],
};
