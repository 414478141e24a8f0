import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the closing rate. */
export const closingRate: CatalogEntry = {
  id: "closingRate",
  family: "acquisition",
  title: {
    en: "Closing rate",
    id: "Tingkat penutupan",
    ms: "Kadar penutupan",
    th: "อัตราการปิดการขาย",
  },
  description: {
    en: "The share of decided deals that were won.",
    id: "Porsi peluang penjualan yang dimenangkan dari semua yang sudah diputuskan.",
    ms: "Bahagian urus niaga yang dimenangi daripada semua yang telah diputuskan.",
    th: "สัดส่วนของดีลที่รู้ผลแล้วซึ่งปิดการขายได้",
  },
  abbreviations: [],
  aliases: {
    en: ["win rate", "close rate", "closing ratio", "sales win rate"],
    id: ["tingkat penutupan penjualan", "rasio closing", "tingkat kemenangan"],
    ms: ["kadar penutupan jualan", "kadar kemenangan"],
    th: ["อัตราการปิดดีล", "อัตราปิดการขาย"],
  },
  formula: "won / (won + lost)",
  counts:
    "Only decided deals count; open deals do not. To count a deal without a decision as lost or to leave it out is your choice; keep to it.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "won",
      label: {
        en: "Deals won",
        id: "Transaksi yang menang",
        ms: "Urus janji yang dimenangi",
        th: "ดีลที่ปิดได้",
      },
      type: "count",
      unit: "deals",
      meaning: "Deals won",
    },
    {
      name: "lost",
      label: {
        en: "Deals lost",
        id: "Transaksi yang kalah",
        ms: "Urus janji yang tewas",
        th: "ดีลที่เสียไป",
      },
      type: "count",
      unit: "deals",
      meaning: "Deals lost",
    },
  ],
  constraints: [],
  undefinedWhen: [{ reason: "no-data", when: "there are no decided deals" }],
  example: { input: { won: 20, lost: 80 }, value: 0.2 },
  variants: [
    {
      name: "Win rate of all opportunities",
      difference:
        "divides by all deals, including open ones; many call this the close rate, and the share of decided deals the win rate",
    },
    {
      name: "Closing rate by value",
      difference: "divides the value of deals won by the value of decided deals",
    },
    {
      name: "Lead conversion rate",
      metric: "leadConversionRate",
      difference: "divides by leads, most of which never become a deal",
    },
  ],
  sources: [
    {
      title: "Context Aware Analytics, How to calculate win rate",
      address: "https://www.contextawareanalytics.com/metrics-governance/how-to-calculate-win-rate",
    },
  ],
};
