import type { CatalogEntry } from "../catalogEntry.js";
import { history } from "../inputs.js";

/** The entry of the new customer count. */
export const newCustomerCount: CatalogEntry = {
  id: "newCustomerCount",
  family: "commerce",
  title: {
    en: "New customer count",
    id: "Jumlah pelanggan baru",
    ms: "Bilangan pelanggan baharu",
    th: "จำนวนลูกค้าใหม่",
  },
  description: {
    en: "How many customers ordered for the first time.",
    id: "Berapa banyak pelanggan yang memesan untuk pertama kali.",
    ms: "Berapa ramai pelanggan yang membuat pesanan buat kali pertama.",
    th: "มีลูกค้าที่สั่งซื้อเป็นครั้งแรกกี่ราย",
  },
  abbreviations: [],
  aliases: {
    en: ["new customers", "first-time customers", "first-time buyers"],
    id: ["pelanggan baru", "pembeli pertama kali"],
    ms: ["pelanggan baharu", "pembeli kali pertama"],
    th: ["ลูกค้าใหม่", "ผู้ซื้อครั้งแรก"],
  },
  formula: "new customers",
  counts:
    "A customer is new with their first order ever, not with the first in the data: where the data begin later than the shop, old customers look new near that beginning.",
  kind: "total",
  unit: "number",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "newCustomers",
      label: {
        en: "New customers",
        id: "Pelanggan baru",
        ms: "Pelanggan baharu",
        th: "ลูกค้าใหม่",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who ordered for the first time ever",
    },
    history,
  ],
  constraints: [],
  undefinedWhen: [],
  example: { input: { newCustomers: 150 }, value: 150 },
  variants: [
    {
      name: "Customer count",
      metric: "customerCount",
      difference: "counts all customers, new and old",
    },
    {
      name: "Customer acquisition rate",
      metric: "customerAcquisitionRate",
      difference: "divides by the customers at the start",
    },
  ],
  sources: [],
};
