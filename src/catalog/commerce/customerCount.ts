import type { CatalogEntry } from "../catalogEntry.js";
import { counting } from "./inputs.js";

/** The entry of the customer count. */
export const customerCount: CatalogEntry = {
  id: "customerCount",
  family: "commerce",
  title: {
    en: "Customer count",
    id: "Jumlah pelanggan",
    ms: "Bilangan pelanggan",
    th: "จำนวนลูกค้า",
  },
  description: {
    en: "How many different customers ordered.",
    id: "Berapa banyak pelanggan berbeda yang memesan.",
    ms: "Berapa ramai pelanggan berbeza yang membuat pesanan.",
    th: "มีลูกค้าที่สั่งซื้อกี่ราย",
  },
  abbreviations: [],
  aliases: {
    en: ["customers", "number of customers", "active customers", "buyers"],
    id: ["pelanggan", "banyaknya pelanggan", "pembeli"],
    ms: ["pelanggan", "jumlah pelanggan", "pembeli"],
    th: ["ลูกค้า", "ผู้ซื้อ"],
  },
  formula: "customers",
  counts:
    "Each customer counts once, however often they ordered. Orders without a customer do not count, and a customer with nothing but refunds does not count.",
  kind: "total",
  unit: "number",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
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
      meaning: "Different customers who ordered",
    },
    counting,
  ],
  constraints: [],
  undefinedWhen: [],
  example: { input: { customers: 3200 }, value: 3200 },
  variants: [
    {
      name: "New customer count",
      metric: "newCustomerCount",
      difference: "counts only those who ordered for the first time",
    },
  ],
  sources: [],
};
