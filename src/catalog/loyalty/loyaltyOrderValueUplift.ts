import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the loyalty order value uplift. */
export const loyaltyOrderValueUplift: CatalogEntry = {
  id: "loyaltyOrderValueUplift",
  family: "loyalty",
  title: {
    en: "Loyalty order value uplift",
    id: "Kenaikan nilai pesanan anggota",
    ms: "Peningkatan nilai pesanan ahli",
    th: "มูลค่าการสั่งซื้อที่เพิ่มขึ้นของสมาชิก",
  },
  description: {
    en: "How much more an order of a loyalty member is worth than an order of another customer.",
    id: "Seberapa besar nilai pesanan anggota program loyalitas melebihi nilai pesanan pelanggan lain.",
    ms: "Berapa banyak nilai pesanan ahli program kesetiaan melebihi nilai pesanan pelanggan lain.",
    th: "คำสั่งซื้อของสมาชิกมีมูลค่าสูงกว่าคำสั่งซื้อของลูกค้าอื่นเพียงใด",
  },
  abbreviations: [],
  aliases: {
    en: ["AOV uplift", "member AOV uplift", "loyalty AOV uplift", "loyalty impact"],
    id: ["kenaikan AOV anggota", "selisih nilai pesanan anggota dan bukan anggota"],
    ms: ["peningkatan AOV ahli", "perbezaan nilai pesanan ahli dan bukan ahli"],
    th: ["AOV ที่เพิ่มขึ้นของสมาชิก", "ส่วนต่างมูลค่าการสั่งซื้อของสมาชิก"],
  },
  formula: "(AOV of members − AOV of non-members) / AOV of non-members; AOV = revenue / orders",
  counts:
    "An order is a member's order if the customer was a member at that time; all other orders are those of non-members. The uplift is not an effect of the program: customers who spend more are also more likely to join.",
  kind: "derived",
  unit: "fraction",
  better: "neither",
  rollUp: "never",
  inputs: [
    {
      name: "memberRevenue",
      label: {
        en: "Revenue of members",
        id: "Pendapatan dari anggota",
        ms: "Hasil daripada ahli",
        th: "รายได้จากสมาชิก",
      },
      type: "amount",
      unit: "money",
      meaning:
        "Revenue of the orders of customers who were members of the loyalty program when they ordered",
    },
    {
      name: "memberOrders",
      label: {
        en: "Orders of members",
        id: "Pesanan anggota",
        ms: "Pesanan ahli",
        th: "คำสั่งซื้อของสมาชิก",
      },
      type: "count",
      unit: "orders",
      meaning: "The number of those orders",
    },
    {
      name: "nonMemberRevenue",
      label: {
        en: "Revenue of others",
        id: "Pendapatan dari bukan anggota",
        ms: "Hasil daripada bukan ahli",
        th: "รายได้จากผู้ที่ไม่ใช่สมาชิก",
      },
      type: "amount",
      unit: "money",
      meaning: "Revenue of all other orders",
    },
    {
      name: "nonMemberOrders",
      label: {
        en: "Orders of others",
        id: "Pesanan bukan anggota",
        ms: "Pesanan bukan ahli",
        th: "คำสั่งซื้อของผู้ที่ไม่ใช่สมาชิก",
      },
      type: "count",
      unit: "orders",
      meaning: "The number of all other orders",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "one side has neither orders nor revenue, or both sides have no revenue",
    },
    {
      reason: "zero-denominator",
      when: "one side has revenue without orders, or members have revenue and non-members do not",
    },
  ],
  example: {
    input: {
      memberRevenue: 26000,
      memberOrders: 400,
      nonMemberRevenue: 30000,
      nonMemberOrders: 600,
    },
    value: 0.3,
  },
  variants: [
    {
      name: "Effect of the loyalty program",
      difference: "compares similar customers, or the same customers before and after they joined",
    },
    {
      name: "Average order value",
      metric: "averageOrderValue",
      difference: "is the value of an order in money, not a comparison of two groups",
    },
    {
      name: "Loyalty revenue share",
      metric: "loyaltyRevenueShare",
      difference: "divides the revenue of members by all revenue, whatever the number of orders",
    },
  ],
  sources: [
    {
      title: "Emarsys, Reporting: Loyalty Impact",
      address: "https://help.emarsys.com/hc/en-us/articles/4608196688913-Reporting-Loyalty-Impact",
    },
  ],
};
