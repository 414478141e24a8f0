import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the refunded revenue share. */
export const refundedRevenueShare: CatalogEntry = {
  id: "refundedRevenueShare",
  family: "commerce",
  title: {
    en: "Refunded revenue share",
    id: "Porsi pendapatan yang dikembalikan",
    ms: "Bahagian hasil yang dipulangkan",
    th: "สัดส่วนรายได้ที่คืนเงิน",
  },
  description: {
    en: "How much of the revenue is paid back.",
    id: "Seberapa besar pendapatan yang dikembalikan.",
    ms: "Berapa banyak hasil yang dipulangkan.",
    th: "สัดส่วนของรายได้ที่คืนเงินให้ลูกค้า",
  },
  abbreviations: [],
  aliases: {
    en: ["refunds as a share of sales", "refund ratio", "refunded share of revenue"],
    id: ["rasio nilai pengembalian dana", "porsi penjualan yang dikembalikan"],
    ms: ["nisbah nilai bayaran balik", "bahagian jualan yang dipulangkan"],
    th: ["สัดส่วนยอดขายที่คืนเงิน", "อัตราส่วนมูลค่าการคืนเงิน"],
  },
  formula: "refunded / gross revenue",
  counts:
    "Refunds count on the date on which they are paid, whenever the order was placed. The revenue is that of the same period before refunds.",
  kind: "rate",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "refunded",
      label: {
        en: "Money refunded",
        id: "Uang yang dikembalikan",
        ms: "Wang yang dibayar balik",
        th: "เงินที่คืน",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The money paid back, as an amount from 0 up",
    },
    {
      name: "grossRevenue",
      label: {
        en: "Revenue before refunds",
        id: "Pendapatan sebelum pengembalian",
        ms: "Hasil sebelum bayaran balik",
        th: "รายได้ก่อนหักเงินคืน",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "The revenue of the orders before refunds",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither revenue nor refunds" },
    { reason: "zero-denominator", when: "there are refunds without revenue" },
  ],
  example: { input: { refunded: 600, grossRevenue: 12000 }, value: 0.05 },
  variants: [
    {
      name: "Refund rate",
      metric: "refundRate",
      difference: "counts orders, by the date of the order",
    },
  ],
  sources: [],
};
