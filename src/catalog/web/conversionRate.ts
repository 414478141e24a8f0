import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the conversion rate. */
export const conversionRate: CatalogEntry = {
  id: "conversionRate",
  family: "web",
  title: {
    en: "Conversion rate",
    id: "Tingkat konversi",
    ms: "Kadar penukaran",
    th: "อัตราคอนเวอร์ชัน",
  },
  description: {
    en: "How often a visit leads to a conversion, such as an order or a sign-up.",
    id: "Seberapa sering kunjungan berujung pada tujuannya, seperti pesanan atau pendaftaran.",
    ms: "Berapa kerap lawatan membawa kepada tujuannya, seperti pesanan atau pendaftaran.",
    th: "การเข้าชมนำไปสู่สิ่งที่ต้องการ เช่น คำสั่งซื้อหรือการสมัคร บ่อยเพียงใด",
  },
  abbreviations: ["CVR", "CR"],
  aliases: {
    en: [
      "website conversion rate",
      "e-commerce conversion rate",
      "visit to order rate",
      "purchase conversion rate",
      "online store conversion rate",
    ],
    id: [
      "rasio konversi",
      "tingkat konversi situs web",
      "konversi",
      "tingkat konversi toko online",
      "conversion rate toko online",
      "konversi penjualan",
    ],
    ms: [
      "kadar konversi",
      "kadar penukaran laman web",
      "kadar penukaran kedai dalam talian",
      "penukaran jualan",
    ],
    th: ["อัตราการแปลง", "อัตราคอนเวอร์ชั่น", "อัตราการเปลี่ยนเป็นลูกค้า", "คอนเวอร์ชันเรท", "อัตราการซื้อ"],
  },
  formula: "conversions / visits",
  counts:
    "Both numbers have the same unit, which `per` states: visits with a conversion and all visits, or visitors, clicks or leads. If a visit can convert several times and each time counts, the rate can be above 1.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "conversions",
      label: {
        en: "Conversions",
        id: "Konversi",
        ms: "Penukaran",
        th: "คอนเวอร์ชัน",
      },
      type: "real",
      unit: "conversions",
      meaning:
        "Conversions: orders, sign-ups or whatever the visits were meant to lead to; attributed ones may be fractions",
    },
    {
      name: "visits",
      label: {
        en: "Visits",
        id: "Kunjungan",
        ms: "Lawatan",
        th: "การเข้าชม",
      },
      type: "count",
      unit: "visits",
      meaning: "All visits in which there could have been a conversion",
    },
    {
      name: "per",
      label: {
        en: "What a visit is",
        id: "Arti satu kunjungan",
        ms: "Maksud satu lawatan",
        th: "การเข้าชมหนึ่งครั้งคืออะไร",
      },
      type: "choice",
      unit: "denominator",
      meaning:
        "What `visits` counts. A visit is a session on the site. If `visits` counts anything else, the measure's definition names it",
      optional: true,
      absent: "visit",
      options: ["visit", "visitor", "click", "lead", "landing-page"],
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither visits nor conversions" },
    { reason: "zero-denominator", when: "there are conversions without visits" },
  ],
  example: { input: { conversions: 24, visits: 1200 }, value: 0.02 },
  variants: [
    {
      name: "Conversion rate of ads",
      difference: "divides by clicks on the ads (per click), which some platforms show by default",
    },
    {
      name: "Lead conversion rate",
      metric: "leadConversionRate",
      difference: "divides the customers won by leads, not by visits",
    },
    {
      name: "Click-through rate",
      metric: "clickThroughRate",
      difference: "counts clicks among impressions, before any visit",
    },
    {
      name: "Revenue per visit",
      metric: "revenuePerVisit",
      difference: "counts the revenue of a visit, so it grows with the value of the orders",
    },
  ],
  sources: [
    {
      title: "ShopBase, Understand analytic metrics",
      address: "https://help.shopbase.com/en/article/understand-analytic-metrics-zsjsjf",
    },
  ],
};
