import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** What the loyalty revenue share is. */
export const loyaltyRevenueShare: CatalogEntry = {
  id: "loyaltyRevenueShare",
  family: "loyalty",
  title: {
    en: "Loyalty revenue share",
    id: "Porsi pendapatan anggota",
    ms: "Bahagian hasil ahli",
    th: "สัดส่วนรายได้จากสมาชิก",
  },
  description: {
    en: "The share of revenue that comes from members of the loyalty program.",
    id: "Porsi pendapatan yang berasal dari anggota program loyalitas.",
    ms: "Bahagian hasil yang datang daripada ahli program kesetiaan.",
    th: "สัดส่วนของรายได้ที่มาจากสมาชิกของโปรแกรม",
  },
  abbreviations: [],
  aliases: {
    en: ["member revenue share", "loyalty revenue impact", "share of member sales"],
    id: ["porsi penjualan anggota", "kontribusi pendapatan anggota"],
    ms: ["bahagian jualan ahli", "sumbangan hasil ahli"],
    th: ["สัดส่วนยอดขายจากสมาชิก", "รายได้จากสมาชิก"],
  },
  formula: "member revenue / revenue",
  counts:
    "All that members paid counts, with the program's help or without it, so it is not what the program brought in. The revenue includes that of members, by the same rule on tax, shipping and refunds.",
  kind: "rate",
  unit: "fraction",
  better: "neither",
  rollUp: "always",
  inputs: [
    {
      name: "memberRevenue",
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue from members of the loyalty program",
    },
    {
      name: "revenue",
      type: "amountFromZero",
      unit: "money",
      meaning: "All revenue, including that from members",
    },
    currency,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["memberRevenue"],
      right: ["revenue"],
      words: "Members paid no more than all revenue.",
    },
    fitsADouble,
  ],
  undefinedWhen: [{ reason: "no-data", when: "there is no revenue" }],
  example: { input: { memberRevenue: "91000.00", revenue: "260000.00" }, value: 0.35 },
  variants: [
    {
      name: "Loyalty enrollment rate",
      metric: "loyaltyEnrollmentRate",
      difference: "counts the customers who are members, not what they paid",
    },
    {
      name: "Returning revenue share",
      metric: "returningRevenueShare",
      difference: "counts what repeat orders brought, of members or not",
    },
    {
      name: "Incremental revenue of the program",
      difference: "counts only what members would not have paid without it",
    },
  ],
  sources: [
    {
      title: "Emarsys, Reporting: Loyalty Impact",
      address: "https://help.emarsys.com/hc/en-us/articles/4608196688913-Reporting-Loyalty-Impact",
    },
  ],
};
