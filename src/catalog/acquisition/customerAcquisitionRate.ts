import type { CatalogEntry } from "../catalogEntry.js";
import { history, period } from "../inputs.js";

/** The entry of the customer acquisition rate. */
export const customerAcquisitionRate: CatalogEntry = {
  id: "customerAcquisitionRate",
  family: "acquisition",
  title: {
    en: "Customer acquisition rate",
    id: "Tingkat akuisisi pelanggan",
    ms: "Kadar pemerolehan pelanggan",
    th: "อัตราการได้ลูกค้าใหม่",
  },
  description: {
    en: "How many customers a period wins, compared with those it began with.",
    id: "Berapa banyak pelanggan baru dalam satu periode dibandingkan dengan pelanggan pada awalnya.",
    ms: "Berapa ramai pelanggan baru dalam satu tempoh berbanding pelanggan pada awalnya.",
    th: "ในหนึ่งงวดได้ลูกค้าใหม่มากเพียงใดเมื่อเทียบกับลูกค้า ณ ต้นงวด",
  },
  abbreviations: ["CAR"],
  aliases: {
    en: ["new customer growth rate", "new customer rate", "acquisition rate"],
    id: ["tingkat perolehan pelanggan", "tingkat pelanggan baru", "pelanggan baru"],
    ms: [
      "kadar perolehan pelanggan",
      "kadar pelanggan baru",
      "kadar pelanggan baharu",
      "pelanggan baharu",
    ],
    th: ["อัตราการหาลูกค้าใหม่", "อัตราการเพิ่มขึ้นของลูกค้าใหม่", "ลูกค้าใหม่"],
  },
  formula: "new customers / customers at start",
  counts:
    "All customers won in the period count as new, even if they left again. The rate can be above 1. Subtract the period churn rate by the start method, and you have the net growth in customers, if none of them came back or paused.",
  kind: "rate",
  unit: "fraction",
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
      meaning: "Customers won in the period",
    },
    {
      name: "customersAtStart",
      label: {
        en: "Customers at start",
        id: "Pelanggan di awal",
        ms: "Pelanggan pada permulaan",
        th: "ลูกค้าต้นงวด",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers when it began",
    },
    period,
    history,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there were no customers at the start and no new ones" },
    {
      reason: "zero-denominator",
      when: "there are new customers, but there were no customers at the start",
    },
    {
      reason: "immature",
      when: "the totals come from subscriptions, and their period ends after `asOf`",
    },
  ],
  example: { input: { newCustomers: 20, customersAtStart: 100 }, value: 0.2 },
  variants: [
    {
      name: "Acquisition rate by reach",
      difference: "divides by the people who were reached",
    },
    {
      name: "New customer share",
      difference: "divides by all customers of the period, including new ones",
    },
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "subtracts the customers who left",
    },
    {
      name: "Cart abandonment rate",
      metric: "cartAbandonmentRate",
      difference: "has the same short form, CAR",
    },
  ],
  sources: [
    {
      title: "KPI Depot, Customer acquisition rate",
      address: "https://kpidepot.com/kpi/customer-acquisition-rate",
    },
  ],
};
