import type { CatalogEntry } from "../catalogEntry.js";
import { period } from "../inputs.js";
import { customersAtStart } from "./inputs.js";

/** What the retention rate from totals is. */
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
    "Of the new customers, only those still there at the end are taken off. A new customer who left again is not in the total at the end, and is not taken off it; a former customer who came back is in it.",
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
      words: "No more new customers were there at the end than customers.",
    },
  ],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "nobody was there at the start, and nobody but new customers at the end",
    },
    {
      reason: "zero-denominator",
      when: "nobody was there at the start, yet more than the new customers at the end",
    },
  ],
  example: {
    input: { customersAtStart: 1000, customersAtEnd: 1438, newCustomersStillActive: 488 },
    value: 0.95,
  },
  variants: [
    {
      name: "Customer retention rate",
      metric: "retentionRate",
      difference: "counts the opening customers who stayed, one by one, and never passes 1",
    },
    {
      name: "Retention less all new customers",
      difference:
        "takes off new customers who left again too, and so charges them to the opening customers",
    },
  ],
  sources: [
    {
      title: "Exprimere, Retention rate",
      address: "https://www.exprimere.net/en/faq-items/retention-rate/",
    },
  ],
};
