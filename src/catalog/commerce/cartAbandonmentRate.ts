import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the cart abandonment rate. */
export const cartAbandonmentRate: CatalogEntry = {
  id: "cartAbandonmentRate",
  family: "commerce",
  title: {
    en: "Cart abandonment rate",
    id: "Tingkat pengabaian keranjang",
    ms: "Kadar pengabaian troli",
    th: "อัตราการละทิ้งตะกร้าสินค้า",
  },
  description: {
    en: "The share of carts that were filled and never bought.",
    id: "Porsi keranjang yang diisi tetapi tidak berakhir dengan pembelian.",
    ms: "Bahagian troli yang diisi tetapi tidak berakhir dengan pembelian.",
    th: "สัดส่วนของตะกร้าที่ใส่สินค้าแล้วแต่ไม่ได้ซื้อ",
  },
  abbreviations: ["CAR"],
  aliases: {
    en: [
      "cart abandonment",
      "abandoned cart rate",
      "shopping cart abandonment rate",
      "basket abandonment rate",
    ],
    id: [
      "keranjang terbengkalai",
      "tingkat keranjang yang ditinggalkan",
      "pengabaian keranjang belanja",
    ],
    ms: ["troli terbengkalai", "kadar troli yang ditinggalkan", "troli terbiar"],
    th: ["อัตราการทิ้งตะกร้าสินค้า", "การละทิ้งรถเข็น", "ตะกร้าสินค้าที่ถูกทิ้ง"],
  },
  formula: "(carts − purchases) / carts",
  counts:
    "A cart counts on the day it was created, and every cart has the same time to be bought. Empty carts and purchases without a cart do not count.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "carts",
      label: {
        en: "Carts",
        id: "Keranjang",
        ms: "Troli",
        th: "ตะกร้าสินค้า",
      },
      type: "count",
      unit: "carts",
      meaning: "Carts with at least one item",
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
      unit: "carts",
      meaning: "The carts among them that ended in a purchase",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["purchases"],
      right: ["carts"],
      words: "There are no more purchases than carts.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no cart was filled" }],
  example: { input: { carts: 1000, purchases: 300 }, value: 0.7 },
  variants: [
    {
      name: "Cart abandonment by item",
      difference: "counts the items that were not bought, and is about 7 points higher",
    },
    {
      name: "Checkout abandonment rate",
      metric: "checkoutAbandonmentRate",
      difference: "counts checkouts that were begun, and leaves out carts without a checkout",
    },
    {
      name: "Cart abandonment by session",
      difference: "counts visits with a cart, so one cart over two visits counts twice",
    },
  ],
  sources: [
    {
      title: "Gleam, How to calculate cart abandonment rate",
      address: "https://gleam.io/faq/rewards/data/how-to-calculate-cart-abandonment-rate",
    },
    {
      title: "Baymard Institute, Cart abandonment rate statistics",
      address: "https://baymard.com/lists/cart-abandonment-rate",
    },
  ],
};
