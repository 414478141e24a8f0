import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { grossMarginOnService } from "./inputs.js";

/** The entry of the subscription lifetime value. */
export const subscriptionLifetimeValue: CatalogEntry = {
  id: "subscriptionLifetimeValue",
  family: "value",
  title: {
    en: "Subscription lifetime value",
    id: "Nilai seumur hidup pelanggan berlangganan",
    ms: "Nilai sepanjang hayat pelanggan langganan",
    th: "มูลค่าตลอดช่วงชีวิตของลูกค้าแบบสมัครสมาชิก",
  },
  description: {
    en: "What a subscriber will bring in over their lifetime, if churn stays as it is.",
    id: "Berapa nilai yang akan dihasilkan seorang pelanggan berlangganan, jika churn tetap seperti sekarang.",
    ms: "Berapa nilai yang akan dibawa oleh seorang pelanggan langganan, jika kadar churn kekal seperti sekarang.",
    th: "ลูกค้าแบบสมัครสมาชิกหนึ่งรายจะสร้างมูลค่าเท่าใด หากอัตราการเลิกใช้บริการคงเดิม",
  },
  abbreviations: ["LTV"],
  aliases: {
    en: ["subscriber lifetime value", "SaaS LTV", "subscription LTV", "subscription CLV"],
    id: ["LTV langganan", "LTV SaaS"],
    ms: ["LTV langganan", "LTV SaaS"],
    th: ["LTV ของธุรกิจสมัครสมาชิก", "LTV ของธุรกิจ SaaS"],
  },
  formula: "average revenue × gross margin / churn rate",
  counts:
    "Revenue and churn must use the same period: the revenue of a month with the churn of a year gives a twelfth of the value. Without a margin the result is revenue, not value.",
  kind: "derived",
  unit: "money",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "averageRevenue",
      label: {
        en: "Average revenue",
        id: "Pendapatan rata-rata",
        ms: "Hasil purata",
        th: "รายได้เฉลี่ย",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The average revenue from an account in a period",
    },
    {
      name: "churnRate",
      label: {
        en: "Churn rate",
        id: "Tingkat churn",
        ms: "Kadar pergeseran",
        th: "อัตราการเลิกใช้บริการ",
      },
      type: "fraction",
      unit: "fraction",
      meaning: "The churn rate of the same period, as a fraction",
    },
    grossMarginOnService,
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [{ reason: "no-churn", when: "nobody leaves" }],
  example: { input: { averageRevenue: 25, churnRate: 0.05 }, value: 500 },
  variants: [
    {
      name: "Customer lifetime value",
      metric: "customerLifetimeValue",
      difference: "counts orders over a given lifetime, not payments until the customer leaves",
    },
    {
      name: "Discounted lifetime value",
      metric: "discountedLifetimeValue",
      difference: "counts future money for less, the later it comes",
    },
    {
      name: "Lifetime value by revenue churn",
      difference: "divides by the share of lost revenue, not of lost customers",
    },
  ],
  sources: [
    {
      title: "Complete Tools, CAC, LTV and payback calculator",
      address: "https://complete.tools/md/cac-ltv-payback-calculator.md",
    },
  ],
};
