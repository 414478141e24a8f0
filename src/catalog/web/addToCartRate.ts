import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the add-to-cart rate. */
export const addToCartRate: CatalogEntry = {
  id: "addToCartRate",
  family: "web",
  title: {
    en: "Add-to-cart rate",
    id: "Tingkat tambah ke keranjang",
    ms: "Kadar tambah ke troli",
    th: "อัตราการหยิบใส่ตะกร้า",
  },
  description: {
    en: "The share of sessions in which something is put into a cart.",
    id: "Porsi sesi yang memasukkan sesuatu ke keranjang.",
    ms: "Bahagian sesi yang memasukkan sesuatu ke dalam troli.",
    th: "สัดส่วนของเซสชันที่มีการหยิบสินค้าใส่ตะกร้า",
  },
  abbreviations: ["ATC"],
  aliases: {
    en: ["cart rate", "ATC rate", "add to basket rate"],
    id: ["rasio tambah ke keranjang", "tingkat penambahan ke keranjang"],
    ms: ["kadar masuk troli", "kadar tambah ke bakul"],
    th: ["อัตราการเพิ่มลงตะกร้า", "อัตราการเพิ่มสินค้าในรถเข็น"],
  },
  formula: "sessions with a cart / sessions",
  counts:
    "A session counts once, however many items are added, and also if they are removed again. Both numbers count sessions, not visitors.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "sessionsWithCart",
      label: {
        en: "Sessions with a cart",
        id: "Sesi dengan keranjang",
        ms: "Sesi dengan troli",
        th: "เซสชันที่มีตะกร้าสินค้า",
      },
      type: "count",
      unit: "sessions",
      meaning: "Sessions in which something was put into a cart",
    },
    {
      name: "sessions",
      label: {
        en: "Sessions",
        id: "Sesi",
        ms: "Sesi",
        th: "เซสชัน",
      },
      type: "count",
      unit: "sessions",
      meaning: "All sessions",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["sessionsWithCart"],
      right: ["sessions"],
      words: "There are no more sessions with a cart than sessions.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no sessions" }],
  example: { input: { sessionsWithCart: 90, sessions: 1000 }, value: 0.09 },
  variants: [
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "counts the sessions that end in an order",
    },
    { name: "Cart-to-view rate", difference: "divides items added by product pages viewed" },
  ],
  sources: [],
};
