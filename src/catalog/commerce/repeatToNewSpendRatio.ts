import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, history } from "../inputs.js";

/** The entry of the repeat-to-new spend ratio. */
export const repeatToNewSpendRatio: CatalogEntry = {
  id: "repeatToNewSpendRatio",
  family: "commerce",
  title: {
    en: "Repeat-to-new spend ratio",
    id: "Rasio belanja pelanggan kembali terhadap pelanggan baru",
    ms: "Nisbah perbelanjaan pelanggan berulang kepada pelanggan baharu",
    th: "อัตราส่วนการใช้จ่ายของลูกค้าเก่าต่อลูกค้าใหม่",
  },
  description: {
    en: "How much more a returning customer spends than a new one.",
    id: "Berapa kali lipat belanja pelanggan yang kembali dibandingkan dengan pelanggan baru.",
    ms: "Berapa kali ganda perbelanjaan pelanggan berulang berbanding pelanggan baru.",
    th: "ลูกค้าเก่าใช้จ่ายเป็นกี่เท่าของลูกค้าใหม่",
  },
  abbreviations: [],
  aliases: {
    en: [
      "repeat vs new customer spend",
      "returning vs new customer spend",
      "new vs returning customer value",
    ],
    id: ["perbandingan belanja pelanggan lama dan baru"],
    ms: [
      "nisbah perbelanjaan pelanggan berulang kepada pelanggan baru",
      "perbandingan perbelanjaan pelanggan lama dan baru",
    ],
    th: ["ยอดซื้อลูกค้าเก่าเทียบกับลูกค้าใหม่"],
  },
  formula: "(repeat revenue / returning customers) / (new revenue / new customers)",
  counts:
    "A customer's first order is new revenue, every later order is repeat revenue. A customer with a first and a later order in the same period counts on both sides. Orders before the period do not count.",
  kind: "derived",
  unit: "number",
  better: "neither",
  rollUp: "never",
  inputs: [
    {
      name: "repeatRevenue",
      label: {
        en: "Revenue of repeat orders",
        id: "Pendapatan pesanan ulang",
        ms: "Hasil pesanan ulangan",
        th: "รายได้จากการซื้อซ้ำ",
      },
      type: "amount",
      unit: "money",
      meaning: "Revenue of orders after the first order of their customer",
    },
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
      meaning: "Customers who placed such orders",
    },
    {
      name: "newRevenue",
      label: {
        en: "Revenue of first orders",
        id: "Pendapatan pesanan pertama",
        ms: "Hasil pesanan pertama",
        th: "รายได้จากคำสั่งซื้อแรก",
      },
      type: "amount",
      unit: "money",
      meaning: "Revenue of first orders",
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
      meaning: "Customers who placed their first order",
    },
    currency,
    history,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "one side has neither customers nor revenue, or both sides have no revenue",
    },
    {
      reason: "zero-denominator",
      when: "one side has revenue without customers, or new customers spent nothing",
    },
  ],
  example: {
    input: {
      repeatRevenue: 15000,
      returningCustomers: 100,
      newRevenue: 20000,
      newCustomers: 200,
    },
    value: 1.5,
  },
  variants: [
    {
      name: "Returning revenue share",
      metric: "returningRevenueShare",
      difference:
        "divides revenue by revenue, so it grows with how many returning customers there are",
    },
    {
      name: "Repeat-to-new order value ratio",
      difference:
        "divides by orders on both sides, so it does not depend on how often customers buy",
    },
  ],
  sources: [],
};
