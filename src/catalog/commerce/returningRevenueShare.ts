import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, history } from "../inputs.js";

/** The entry of the returning revenue share. */
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
    "A customer's first order is new revenue, every later order is repeat revenue, even in the same period. Count both on the same basis: with or without tax, net of refunds or not.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "repeatRevenue",
      label: {
        en: "Revenue of repeat orders",
        id: "Pendapatan pesanan ulang",
        ms: "Hasil pesanan ulangan",
        th: "รายได้จากการซื้อซ้ำ",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of orders after the first order of their customer",
    },
    {
      name: "newRevenue",
      label: {
        en: "Revenue of first orders",
        id: "Pendapatan pesanan pertama",
        ms: "Hasil pesanan pertama",
        th: "รายได้จากคำสั่งซื้อแรก",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Revenue of first orders",
    },
    currency,
    history,
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
      difference: "compares the spend of a returning customer with that of a new one",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "divides by the revenue of the same customers at the start of a period",
    },
  ],
  sources: [
    {
      title: "Metrilo, Revenue from returning customers",
      address: "https://metrilo.com/glossary/revenue-from-returning-customers",
    },
  ],
};
