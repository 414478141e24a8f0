import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, history, period } from "../inputs.js";
import {
  churned,
  contraction,
  expansion,
  lossAtMostStart,
  periodNotOver,
  reactivation,
  revenueAtStart,
} from "./inputs.js";

/** The entry of net revenue churn. */
export const netRevenueChurn: CatalogEntry = {
  id: "netRevenueChurn",
  family: "retention",
  title: {
    en: "Net revenue churn",
    id: "Tingkat churn pendapatan bersih",
    ms: "Kadar churn hasil bersih",
    th: "อัตราการสูญเสียรายได้สุทธิ",
  },
  description: {
    en: "The share of a period's opening recurring revenue that was lost, less what was gained again.",
    id: "Porsi pendapatan berulang pada awal periode yang hilang, dikurangi yang diperoleh kembali.",
    ms: "Bahagian hasil berulang pada awal tempoh yang hilang, ditolak yang diperoleh semula.",
    th: "สัดส่วนของรายได้ประจำ ณ ต้นงวดที่สูญเสียไป หักด้วยส่วนที่ได้กลับคืนมา",
  },
  abbreviations: [],
  aliases: {
    en: ["net MRR churn", "net dollar churn", "net churn", "negative churn"],
    id: ["churn pendapatan bersih", "churn MRR bersih", "churn negatif"],
    ms: ["churn hasil bersih", "churn MRR bersih", "churn negatif"],
    th: ["อัตราการสูญเสียรายรับสุทธิ", "การสูญเสียรายได้สุทธิ"],
  },
  formula: "(churned + contraction − expansion − reactivation) / revenue at start",
  counts:
    "Losses are positive numbers. Expansion of existing customers and revenue of former customers who came back are subtracted; revenue of new customers is not.",
  kind: "rate",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    revenueAtStart,
    churned,
    contraction,
    expansion,
    reactivation,
    currency,
    period,
    history,
  ],
  constraints: [lossAtMostStart, fitsADouble],
  undefinedWhen: [
    {
      reason: "no-data",
      when: "there was no revenue at the start, and no expansion or reactivation",
    },
    {
      reason: "zero-denominator",
      when: "there is expansion or reactivation without revenue at the start",
    },
    periodNotOver,
  ],
  example: {
    input: { revenueAtStart: 20000, churned: 1200, contraction: 800, expansion: 3000 },
    value: -0.05,
  },
  variants: [
    {
      name: "Gross revenue churn",
      metric: "grossRevenueChurn",
      difference: "counts only losses, so it is never negative",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference:
        "counts the revenue at the end and leaves out customers who came back, so the two need not add up to 1",
    },
  ],
  sources: [
    {
      title: "Chargify, Churn analytics",
      address: "https://help.chargify.com/reports/churn-analytics.html",
    },
  ],
};
