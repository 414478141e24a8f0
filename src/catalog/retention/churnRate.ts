import type { CatalogEntry } from "../catalogEntry.js";
import { period } from "../inputs.js";
import { churnOfOpeningCustomers } from "./churnMethods.js";
import { customersAtStart, periodNotOver } from "./inputs.js";

/** The entry of the churn rate. */
export const churnRate: CatalogEntry = {
  id: "churnRate",
  family: "retention",
  title: {
    en: "Churn rate",
    id: "Tingkat churn",
    ms: "Kadar churn pelanggan",
    th: "อัตราการเลิกใช้บริการ",
  },
  description: {
    en: "The share of a period's opening customers who left during it.",
    id: "Porsi pelanggan pada awal periode yang pergi selama periode itu.",
    ms: "Bahagian pelanggan pada awal tempoh yang pergi dalam tempoh itu.",
    th: "สัดส่วนของลูกค้า ณ ต้นงวดที่เลิกใช้บริการในระหว่างงวด",
  },
  abbreviations: [],
  aliases: {
    en: [
      "attrition",
      "attrition rate",
      "customer churn rate",
      "logo churn",
      "customer turnover",
      "lost customers",
      "cancellation rate",
    ],
    id: [
      "tingkat kehilangan pelanggan",
      "churn pelanggan",
      "pelanggan hilang",
      "pelanggan pergi",
      "pelanggan berhenti",
      "tingkat kelintar",
    ],
    ms: [
      "kadar churn",
      "kadar kehilangan pelanggan",
      "kadar keciciran pelanggan",
      "kadar pergeseran",
      "pelanggan hilang",
      "pelanggan lari",
    ],
    th: ["อัตราการสูญเสียลูกค้า", "อัตราลูกค้าหาย", "ลูกค้าหาย", "อัตราการยกเลิกบริการ"],
  },
  formula: "customers lost / customers at start",
  methods: [churnOfOpeningCustomers],
  counts:
    "Only the customers at the start count, in both numbers. Customers who joined during the period do not count, even if they left again.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "disjoint",
  inputs: [
    customersAtStart,
    {
      name: "customersLost",
      label: {
        en: "Customers lost",
        id: "Pelanggan yang hilang",
        ms: "Pelanggan yang hilang",
        th: "ลูกค้าที่เสียไป",
      },
      type: "count",
      unit: "customers",
      meaning: "The customers at the start who had left by its end",
    },
    period,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["customersLost"],
      right: ["customersAtStart"],
      words: "There are no more customers lost than customers at the start.",
    },
  ],
  undefinedWhen: [
    { reason: "no-data", when: "there were no customers at the start" },
    periodNotOver,
  ],
  example: { input: { customersAtStart: 1000, customersLost: 50 }, value: 0.05 },
  variants: [
    {
      name: "Period churn rate",
      metric: "periodChurnRate",
      difference: "counts everybody who left in the period, including new customers",
    },
    {
      name: "Revenue churn",
      metric: "grossRevenueChurn",
      difference: "counts lost revenue, not lost customers",
    },
  ],
  sources: [
    {
      title: "Recurly, A better way to calculate your churn rate",
      address: "https://recurly.com/blog/better-way-to-calculate-your-churn-rate/",
    },
  ],
};
