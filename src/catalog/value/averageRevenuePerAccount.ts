import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the average revenue per account. */
export const averageRevenuePerAccount: CatalogEntry = {
  id: "averageRevenuePerAccount",
  family: "value",
  title: {
    en: "Average revenue per account",
    id: "Pendapatan rata-rata per akun",
    ms: "Purata hasil setiap akaun",
    th: "รายได้เฉลี่ยต่อบัญชี",
  },
  description: {
    en: "The average revenue from an account in a period.",
    id: "Pendapatan rata-rata dari satu akun dalam satu periode.",
    ms: "Purata hasil daripada satu akaun dalam sesuatu tempoh.",
    th: "รายได้เฉลี่ยจากหนึ่งบัญชีในหนึ่งงวด",
  },
  abbreviations: ["ARPA", "ARPU"],
  aliases: {
    en: ["average revenue per user", "average revenue per subscriber"],
    id: ["pendapatan rata-rata per pengguna", "rata-rata pendapatan per akun"],
    ms: ["purata hasil setiap pengguna", "purata pendapatan setiap pengguna"],
    th: ["รายได้เฉลี่ยต่อผู้ใช้", "รายได้เฉลี่ยต่อเลขหมาย", "รายได้ต่อผู้ใช้"],
  },
  formula: "revenue / accounts",
  counts:
    "Count the revenue of the period, net of refunds, and the accounts that were active in it, paying or not. An account with several users counts once, unless you count users.",
  kind: "money",
  unit: "money",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "revenue",
      label: {
        en: "Revenue",
        id: "Pendapatan",
        ms: "Hasil",
        th: "รายได้",
      },
      type: "amount",
      unit: "money",
      meaning: "The revenue of the period, net of refunds",
    },
    {
      name: "accounts",
      label: {
        en: "Accounts",
        id: "Akun",
        ms: "Akaun",
        th: "บัญชี",
      },
      type: "count",
      unit: "accounts",
      meaning: "The accounts that were active in the period",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither accounts nor revenue" },
    { reason: "zero-denominator", when: "there is revenue without accounts" },
  ],
  example: { input: { revenue: 12500, accounts: 500 }, value: 25 },
  variants: [
    {
      name: "Revenue per customer",
      metric: "revenuePerCustomer",
      difference: "divides by customers who bought, not by all active accounts",
    },
    {
      name: "Average revenue per paying user",
      difference: "leaves out accounts that pay nothing, as the ARPU of Stripe does",
    },
  ],
  sources: [
    {
      title: "Stripe, Billing analytics glossary",
      address: "https://docs.stripe.com/billing/subscriptions/analytics/glossary",
    },
  ],
};
