import type { CatalogEntry } from "../catalogEntry.js";
import { period } from "../inputs.js";
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
    en: "The retention rate, where only the totals of a period are known.",
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
  formula: "(customers at end − new customers still active) / customers at start",
  counts:
    "Subtract only new customers who are still there at the end. A new customer who left again is not in the total at the end and is not subtracted; a former customer who came back is in the total.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    customersAtStart,
    {
      name: "customersAtEnd",
      type: "count",
      unit: "customers",
      meaning: "Customers at its end",
    },
    {
      name: "newCustomersStillActive",
      type: "count",
      unit: "customers",
      meaning: "Customers who joined during the period and were still there at its end",
    },
    period,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["newCustomersStillActive"],
      right: ["customersAtEnd"],
      words: "There are no more new customers still active than customers at the end.",
    },
  ],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "there were no customers at the start, and only new customers at the end",
    },
    {
      reason: "zero-denominator",
      when: "there were no customers at the start, but more than the new customers at the end",
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
