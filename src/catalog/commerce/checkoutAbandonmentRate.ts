import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the checkout abandonment rate. */
export const checkoutAbandonmentRate: CatalogEntry = {
  id: "checkoutAbandonmentRate",
  family: "commerce",
  title: {
    en: "Checkout abandonment rate",
    id: "Tingkat pengabaian checkout",
    ms: "Kadar pengabaian checkout",
    th: "อัตราการละทิ้งขั้นตอนชำระเงิน",
  },
  description: {
    en: "The share of checkouts that were begun and not finished.",
    id: "Porsi checkout yang dimulai tetapi tidak diselesaikan.",
    ms: "Bahagian proses daftar keluar (checkout) yang dimulakan tetapi tidak diselesaikan.",
    th: "สัดส่วนของการชำระเงินที่เริ่มแล้วแต่ทำไม่เสร็จ",
  },
  abbreviations: [],
  aliases: {
    en: ["checkout abandonment", "abandoned checkout rate", "checkout drop-off rate"],
    id: ["checkout yang ditinggalkan", "tingkat pengabaian pembayaran"],
    ms: ["kadar pengabaian daftar keluar", "kadar pengabaian pembayaran"],
    th: ["อัตราการละทิ้งการชำระเงิน", "อัตราการทิ้งหน้าชำระเงิน"],
  },
  formula: "(checkouts − purchases) / checkouts",
  counts: "A checkout counts on the day it was begun. Carts without a checkout do not count.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "checkouts",
      label: {
        en: "Checkouts begun",
        id: "Checkout yang dimulai",
        ms: "Daftar keluar yang dimulakan",
        th: "การเริ่มชำระเงิน",
      },
      type: "count",
      unit: "checkouts",
      meaning: "Checkouts that were begun",
    },
    {
      name: "purchases",
      label: {
        en: "Purchases",
        id: "Pembelian",
        ms: "Pembelian",
        th: "การซื้อ",
      },
      type: "count",
      unit: "checkouts",
      meaning: "The checkouts among them that ended in a purchase",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["purchases"],
      right: ["checkouts"],
      words: "There are no more purchases than checkouts.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no checkout was begun" }],
  example: { input: { checkouts: 500, purchases: 300 }, value: 0.4 },
  variants: [
    {
      name: "Cart abandonment rate",
      metric: "cartAbandonmentRate",
      difference: "counts all carts that were filled, so it is usually higher",
    },
  ],
  sources: [],
};
