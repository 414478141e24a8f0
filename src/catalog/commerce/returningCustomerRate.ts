import type { CatalogEntry } from "../catalogEntry.js";
import { history } from "../inputs.js";
import { customersInPeriod } from "./inputs.js";

/** The entry of the returning customer rate. */
export const returningCustomerRate: CatalogEntry = {
  id: "returningCustomerRate",
  family: "commerce",
  title: {
    en: "Returning customer rate",
    id: "Tingkat pelanggan kembali",
    ms: "Kadar pelanggan berulang",
    th: "อัตราลูกค้าที่กลับมา",
  },
  description: {
    en: "The share of a period's customers who had bought before.",
    id: "Porsi pelanggan suatu periode yang sudah pernah membeli sebelumnya.",
    ms: "Bahagian pelanggan sesuatu tempoh yang sudah pernah membeli sebelum itu.",
    th: "สัดส่วนของลูกค้าในงวดที่เคยซื้อมาก่อน",
  },
  abbreviations: [],
  aliases: {
    en: ["returning customers", "existing customer share", "share of returning customers"],
    id: ["porsi pelanggan lama", "tingkat pelanggan yang kembali"],
    ms: ["kadar pelanggan kembali", "bahagian pelanggan lama", "pelanggan berulang"],
    th: ["สัดส่วนลูกค้าเก่า", "อัตราลูกค้าเก่า"],
  },
  formula: "returning customers / customers",
  counts:
    "A customer is returning if an order in the period is not their first ever, whether the first was before the period or in it. So all repeat customers of the period count, and also customers with one order in it and an earlier one.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "returningCustomers",
      label: {
        en: "Returning customers",
        id: "Pelanggan yang kembali",
        ms: "Pelanggan yang kembali",
        th: "ลูกค้าที่กลับมาซื้อ",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers with an order in the period that was not their first ever",
    },
    customersInPeriod,
    history,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["returningCustomers"],
      right: ["customers"],
      words: "There are no more returning customers than customers.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "nobody bought in the period" }],
  example: { input: { returningCustomers: 420, customers: 1000 }, value: 0.42 },
  variants: [
    {
      name: "Repeat purchase rate",
      metric: "repeatPurchaseRate",
      difference: "requires two orders in the period itself, so it is never higher",
    },
    {
      name: "Returning revenue share",
      metric: "returningRevenueShare",
      difference: "counts revenue, not customers",
    },
    {
      name: "Returning visitor share",
      metric: "returningVisitorShare",
      difference: "counts visitors who came back, whether they bought or not",
    },
    {
      name: "Returning customer rate of 12 months",
      difference: "looks back 12 months only, so a customer who returns after a longer time is new",
    },
  ],
  sources: [
    {
      title: "Little Stream Software, Returning customer rate",
      address: "https://littlestreamsoftware.com/glossary/returning-customer-rate",
    },
  ],
};
