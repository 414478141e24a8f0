import type { CatalogEntry } from "../catalogEntry.js";
import { history, period } from "../inputs.js";
import { customersAtStart, periodNotOver } from "./inputs.js";

/** The entry of the retention rate from totals. */
export const retentionRateFromTotals: CatalogEntry = {
  id: "retentionRateFromTotals",
  family: "retention",
  title: {
    en: "Retention rate from totals",
    id: "Tingkat retensi dari angka total",
    ms: "Kadar pengekalan daripada jumlah keseluruhan",
    th: "อัตราการรักษาลูกค้าจากยอดรวม",
  },
  description: {
    en: "The retention rate of a period of which only the totals are known.",
    id: "Tingkat retensi bila yang diketahui hanya angka total suatu periode.",
    ms: "Kadar pengekalan apabila hanya jumlah keseluruhan sesuatu tempoh diketahui.",
    th: "อัตราการรักษาลูกค้าในกรณีที่ทราบเพียงยอดรวมของงวด",
  },
  abbreviations: [],
  aliases: {
    en: ["retention rate formula", "CRR formula", "aggregate retention rate"],
    id: ["rumus tingkat retensi pelanggan"],
    ms: ["formula kadar pengekalan pelanggan"],
    th: ["สูตรอัตราการรักษาลูกค้า"],
  },
  formula:
    "(customers at end + customers paused − customers resumed − new customers still active) / customers at start",
  counts:
    "Subtract only new customers who have not left at the end. A new customer who left again is not in the total at the end and is not subtracted; a former customer who came back is in the total and is not subtracted either, so the rate can be above 1. A paused customer is neither lost nor new, and is in the total at neither end. It is a calculation for those who have totals only: report it as the retention rate.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    customersAtStart,
    {
      name: "customersAtEnd",
      label: {
        en: "Customers at end",
        id: "Pelanggan di akhir",
        ms: "Pelanggan pada penghujung",
        th: "ลูกค้าปลายงวด",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers at its end",
    },
    {
      name: "newCustomersStillActive",
      label: {
        en: "New customers still active",
        id: "Pelanggan baru yang masih aktif",
        ms: "Pelanggan baharu yang masih aktif",
        th: "ลูกค้าใหม่ที่ยังใช้อยู่",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who joined during the period and had not left at its end",
    },
    {
      name: "customersPaused",
      label: {
        en: "Customers paused",
        id: "Pelanggan yang dijeda",
        ms: "Pelanggan yang dijeda",
        th: "ลูกค้าที่พักการใช้งาน",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who are paused at the end and were not at the start",
      optional: true,
      absent: 0,
    },
    {
      name: "customersResumed",
      label: {
        en: "Customers resumed",
        id: "Pelanggan yang melanjutkan",
        ms: "Pelanggan yang menyambung semula",
        th: "ลูกค้าที่กลับมาใช้ต่อ",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who were paused at the start and are there at the end",
      optional: true,
      absent: 0,
    },
    period,
    history,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["customersResumed"],
      right: ["customersAtEnd"],
      words: "No more customers resumed than are there at the end.",
    },
    {
      rule: "at-most",
      left: ["newCustomersStillActive", "customersResumed"],
      right: ["customersAtEnd", "customersPaused"],
      words:
        "New customers still active and resumed ones are no more than the customers at the end and the paused ones.",
    },
  ],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "there were no customers at the start, and all customers at the end are new",
    },
    {
      reason: "zero-denominator",
      when: "there were no customers at the start, but some customers at the end are not new",
    },
    periodNotOver,
  ],
  example: {
    input: { customersAtStart: 1000, customersAtEnd: 1438, newCustomersStillActive: 488 },
    value: 0.95,
  },
  variants: [
    {
      name: "Customer retention rate",
      metric: "retentionRate",
      difference: "counts which customers of the start stayed, so it is never above 1",
    },
    {
      name: "Retention less all new customers",
      difference:
        "also subtracts new customers who left again, as if customers of the start had left",
    },
  ],
  sources: [
    {
      title: "Exprimere, Retention rate",
      address: "https://www.exprimere.net/en/faq-items/retention-rate/",
    },
  ],
};
