import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, history } from "../inputs.js";

/** The entry of the customer acquisition cost. */
export const customerAcquisitionCost: CatalogEntry = {
  id: "customerAcquisitionCost",
  family: "acquisition",
  title: {
    en: "Customer acquisition cost",
    id: "Biaya akuisisi pelanggan",
    ms: "Kos pemerolehan pelanggan",
    th: "ต้นทุนการได้มาซึ่งลูกค้า",
  },
  description: {
    en: "What it costs to win a customer, with all costs included.",
    id: "Berapa seluruh biaya untuk mendapatkan satu pelanggan.",
    ms: "Berapa jumlah kos untuk mendapatkan seorang pelanggan.",
    th: "การได้ลูกค้าหนึ่งรายมีต้นทุนรวมทั้งหมดเท่าใด",
  },
  abbreviations: ["CAC"],
  aliases: {
    en: ["acquisition cost", "cost to acquire a customer", "blended CAC", "fully loaded CAC"],
    id: [
      "biaya perolehan pelanggan",
      "biaya mendapatkan pelanggan",
      "biaya mendapatkan pelanggan baru",
    ],
    ms: ["kos perolehan pelanggan", "kos mendapatkan pelanggan"],
    th: ["ต้นทุนการหาลูกค้า", "ต้นทุนในการหาลูกค้าใหม่", "ต้นทุนได้ลูกค้าใหม่", "ค่าใช้จ่ายในการหาลูกค้า"],
  },
  formula: "sum of costs / new customers",
  counts:
    "All costs of sales and marketing count: salaries, commissions, agencies, tools and overhead as well as advertisements. Count the customers won for the first time in the same period, not leads, orders or customers who came back.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "costs",
      label: {
        en: "Costs",
        id: "Biaya",
        ms: "Kos",
        th: "ค่าใช้จ่าย",
      },
      type: "costs",
      unit: "money",
      meaning:
        "All costs of sales and marketing: an amount, or named items such as adSpend, salaries, agencies, tools",
    },
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
      meaning: "Customers won in the same period",
    },
    currency,
    history,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither new customers nor costs" },
    { reason: "zero-denominator", when: "there were costs without new customers" },
  ],
  example: { input: { costs: 15000, newCustomers: 150 }, value: 100 },
  variants: [
    {
      name: "Cost per acquisition",
      metric: "costPerAcquisition",
      difference: "takes only the spend on one channel",
    },
    {
      name: "Paid CAC",
      difference: "divides paid spend by the customers won through it",
    },
    {
      name: "Lagged CAC",
      difference: "divides the costs of an earlier period by the customers of this one",
    },
  ],
  sources: [
    {
      title: "TechTarget, Customer acquisition cost",
      address:
        "https://www.techtarget.com/searchcustomerexperience/definition/customer-acquisition-cost",
    },
  ],
};
