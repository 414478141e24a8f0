import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** What the returning revenue share is. */
export const returningRevenueShare: CatalogEntry = {
  id: "returningRevenueShare",
  family: "commerce",
  title: {
    en: "Returning revenue share",
    id: "Porsi pendapatan dari pelanggan kembali",
    ms: "Bahagian hasil pelanggan berulang",
    th: "สัดส่วนรายได้จากลูกค้าที่กลับมา",
  },
  description: {
    en: "The share of revenue that comes from customers who had bought before.",
    id: "Porsi pendapatan yang berasal dari pelanggan yang sudah pernah membeli.",
    ms: "Bahagian hasil yang datang daripada pelanggan yang sudah pernah membeli.",
    th: "สัดส่วนของรายได้ที่มาจากลูกค้าที่เคยซื้อมาก่อน",
  },
  abbreviations: [],
  aliases: {
    en: ["revenue from returning customers", "repeat revenue share", "returning customer revenue"],
    id: ["pendapatan dari pelanggan lama", "porsi pendapatan pelanggan lama"],
    ms: ["hasil daripada pelanggan lama", "bahagian hasil pelanggan lama"],
    th: ["รายได้จากลูกค้าเก่า", "สัดส่วนรายได้จากลูกค้าเก่า"],
  },
  formula: "repeat revenue / (repeat revenue + new revenue)",
  counts:
    "A customer's first order is new revenue, every later one is repeat, in the same period as well. Both are of the same orders and the same basis: with tax or without, net of refunds or not.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "repeatRevenue",
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of orders after a customer's first",
    },
    {
      name: "newRevenue",
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of first orders",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [{ reason: "no-data", when: "there is no revenue" }],
  example: { input: { repeatRevenue: 168000, newRevenue: 92000 }, value: 0.6461538461538462 },
  variants: [
    {
      name: "Returning customer rate",
      metric: "returningCustomerRate",
      difference: "counts customers, not their revenue",
    },
    {
      name: "Repeat-to-new spend ratio",
      metric: "repeatToNewSpendRatio",
      difference: "compares what one customer of either sort spends",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "divides by the same customers' revenue at the start of a period",
    },
  ],
  sources: [
    {
      title: "Metrilo, Revenue from returning customers",
      address: "https://metrilo.com/glossary/revenue-from-returning-customers",
    },
  ],
};
