import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the placed order rate. */
export const placedOrderRate: CatalogEntry = {
  id: "placedOrderRate",
  family: "email",
  title: {
    en: "Placed order rate",
    id: "Tingkat pesanan dari email",
    ms: "Kadar pesanan daripada e-mel",
    th: "อัตราการสั่งซื้อจากอีเมล",
  },
  description: {
    en: "The share of delivered emails that led to an order.",
    id: "Porsi email yang sampai dan menghasilkan pesanan.",
    ms: "Bahagian e-mel yang sampai dan membawa kepada pesanan.",
    th: "สัดส่วนของอีเมลที่ส่งถึงซึ่งนำไปสู่คำสั่งซื้อ",
  },
  abbreviations: ["POR"],
  aliases: {
    en: ["email conversion rate", "email order rate"],
    id: ["tingkat konversi email", "rasio pesanan email"],
    ms: ["kadar penukaran e-mel", "kadar tempahan e-mel"],
    th: ["อัตราคอนเวอร์ชันของอีเมล", "อัตราการซื้อจากอีเมล"],
  },
  formula: "recipients with an order / delivered",
  counts:
    "Each recipient with an order counts once, whatever the number of orders. All delivered emails count, opened or not.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "recipientsWithOrder",
      label: {
        en: "Recipients with an order",
        id: "Penerima yang memesan",
        ms: "Penerima yang membuat pesanan",
        th: "ผู้รับที่สั่งซื้อ",
      },
      type: "count",
      unit: "recipients",
      meaning: "Recipients who placed an order that is attributed to the email, each counted once",
    },
    {
      name: "delivered",
      label: {
        en: "Emails delivered",
        id: "Email yang terkirim",
        ms: "E-mel yang dihantar berjaya",
        th: "อีเมลที่ส่งถึง",
      },
      type: "count",
      unit: "emails",
      meaning: "Emails that were delivered",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["recipientsWithOrder"],
      right: ["delivered"],
      words: "There are no more recipients with an order than delivered emails.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was delivered" }],
  example: { input: { recipientsWithOrder: 90, delivered: 45000 }, value: 0.002 },
  variants: [
    {
      name: "Conversion rate",
      metric: "conversionRate",
      difference: "divides by visits to the shop",
    },
    {
      name: "Email click rate",
      metric: "emailClickRate",
      difference: "counts clicks, before any order",
    },
  ],
  sources: [],
};
