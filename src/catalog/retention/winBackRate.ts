import type { CatalogEntry } from "../catalogEntry.js";
import { period } from "../inputs.js";
import { periodNotOver } from "./inputs.js";

/** The entry of the win-back rate. */
export const winBackRate: CatalogEntry = {
  id: "winBackRate",
  family: "retention",
  title: {
    en: "Win-back rate",
    id: "Tingkat pelanggan kembali aktif",
    ms: "Kadar pelanggan kembali aktif",
    th: "อัตราการดึงลูกค้ากลับ",
  },
  description: {
    en: "The share of lapsed customers who come back.",
    id: "Porsi pelanggan lama yang kembali.",
    ms: "Bahagian pelanggan lama yang kembali.",
    th: "สัดส่วนของลูกค้าเก่าที่หายไปแล้วกลับมา",
  },
  abbreviations: [],
  aliases: {
    en: [
      "winback rate",
      "customer win-back rate",
      "reactivation rate",
      "customer reactivation rate",
    ],
    id: ["tingkat reaktivasi pelanggan", "tingkat reaktivasi"],
    ms: ["kadar pengaktifan semula pelanggan", "kadar pengaktifan semula"],
    th: ["อัตราการกลับมาของลูกค้า", "อัตราลูกค้ากลับมา"],
  },
  formula: "reactivated / lapsed",
  counts:
    "Only customers who had lapsed before the period count, in both numbers, each once. Customers who lapse and return within the period do not count.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "reactivated",
      label: {
        en: "Reactivated customers",
        id: "Pelanggan yang aktif kembali",
        ms: "Pelanggan yang aktif semula",
        th: "ลูกค้าเก่าที่กลับมา",
      },
      type: "count",
      unit: "customers",
      meaning: "The customers among them who came back in the period",
    },
    {
      name: "lapsed",
      label: {
        en: "Lapsed customers",
        id: "Pelanggan yang tidak aktif",
        ms: "Pelanggan yang tidak aktif",
        th: "ลูกค้าที่หายไป",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who had left or lapsed before the period",
    },
    period,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["reactivated"],
      right: ["lapsed"],
      words: "No more customers come back than had lapsed.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no customers had lapsed" }, periodNotOver],
  example: { input: { reactivated: 30, lapsed: 600 }, value: 0.05 },
  variants: [
    { name: "Retention rate", metric: "retentionRate", difference: "counts customers who stayed" },
    {
      name: "Repeat purchase rate",
      metric: "repeatPurchaseRate",
      difference: "counts customers with two orders, lapsed or not",
    },
  ],
  sources: [],
};
