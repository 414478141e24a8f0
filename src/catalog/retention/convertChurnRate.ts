import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the converted churn rate. */
export const convertChurnRate: CatalogEntry = {
  id: "convertChurnRate",
  family: "retention",
  title: {
    en: "Converted churn rate",
    id: "Tingkat churn yang dikonversi",
    ms: "Kadar churn yang ditukar",
    th: "อัตราการเลิกใช้บริการที่แปลงเป็นงวดอื่น",
  },
  description: {
    en: "A churn rate, converted to a longer or shorter period.",
    id: "Tingkat churn yang dinyatakan untuk periode yang lebih panjang atau lebih pendek.",
    ms: "Kadar churn yang dinyatakan bagi tempoh yang lebih panjang atau lebih pendek.",
    th: "อัตราการเลิกใช้บริการที่แสดงเป็นของงวดที่ยาวขึ้นหรือสั้นลง",
  },
  abbreviations: [],
  aliases: {
    en: [
      "churn rate conversion",
      "monthly to annual churn",
      "annual to monthly churn",
      "annualized churn rate",
    ],
    id: ["konversi churn bulanan ke tahunan", "tingkat churn tahunan"],
    ms: ["penukaran kadar churn bulanan kepada tahunan", "kadar churn tahunan"],
    th: ["แปลงอัตราการเลิกใช้บริการรายเดือนเป็นรายปี", "อัตราการเลิกใช้บริการรายปี"],
  },
  formula: "1 − (1 − churn rate)^(to / from)",
  counts:
    "The rate compounds, because customers who left cannot leave again: 5 % a month is 46 % a year, not 60 %. A year is 12 months, 4 quarters and 365.25 days; a week is 7 days. It is a calculation from a KPI, not a KPI to report by itself.",
  kind: "derived",
  unit: "fraction",
  better: "lower",
  rollUp: "never",
  inputs: [
    {
      name: "churnRate",
      label: {
        en: "Churn rate",
        id: "Tingkat churn",
        ms: "Kadar pergeseran",
        th: "อัตราการเลิกใช้บริการ",
      },
      type: "fraction",
      unit: "fraction",
      meaning: "The churn rate of one period, as a fraction",
    },
    {
      name: "from",
      label: {
        en: "Period given",
        id: "Periode asal",
        ms: "Tempoh asal",
        th: "งวดเดิม",
      },
      type: "choice",
      unit: "time unit",
      meaning: "The length of that period",
      options: ["day", "week", "month", "quarter", "year"],
    },
    {
      name: "to",
      label: {
        en: "Period wanted",
        id: "Periode tujuan",
        ms: "Tempoh yang dikehendaki",
        th: "งวดที่ต้องการ",
      },
      type: "choice",
      unit: "time unit",
      meaning: "The length of the period that is wanted",
      options: ["day", "week", "month", "quarter", "year"],
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [],
  example: {
    input: { churnRate: 0.05, from: "month", to: "year" },
    value: 0.45963991233736307,
  },
  variants: [
    {
      name: "Churn rate times the number of periods",
      difference: "lets customers who left leave again, so it is too high and can be above 1",
    },
    {
      name: "Churn rate",
      metric: "churnRate",
      difference: "is measured over the period itself, not converted from another period",
    },
  ],
  sources: [
    {
      title: "Churnkey, Convert annual churn to monthly churn",
      address: "https://churnkey.co/blog/convert-annual-churn-to-monthly-churn",
    },
  ],
};
