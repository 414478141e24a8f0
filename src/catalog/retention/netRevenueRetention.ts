import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, period } from "../inputs.js";
import {
  churned,
  contraction,
  expansion,
  lossAtMostStart,
  periodNotOver,
  revenueAtStart,
} from "./inputs.js";

/** The entry of net revenue retention. */
export const netRevenueRetention: CatalogEntry = {
  id: "netRevenueRetention",
  family: "retention",
  title: {
    en: "Net revenue retention",
    id: "Tingkat retensi pendapatan bersih",
    ms: "Kadar pengekalan hasil bersih",
    th: "อัตราการรักษารายได้สุทธิ",
  },
  description: {
    en: "How much a period's opening recurring revenue has become, from the same customers.",
    id: "Menjadi berapa pendapatan berulang pada awal periode, dari pelanggan yang sama.",
    ms: "Menjadi berapa hasil berulang pada awal tempoh, daripada pelanggan yang sama.",
    th: "รายได้ประจำ ณ ต้นงวดกลายเป็นเท่าใด จากลูกค้ากลุ่มเดิม",
  },
  abbreviations: ["NRR", "NDR"],
  aliases: {
    en: ["net dollar retention", "net retention", "net MRR retention"],
    id: ["retensi pendapatan bersih", "retensi pendapatan neto"],
    ms: ["pengekalan hasil bersih", "kadar pengekalan pendapatan bersih"],
    th: ["การรักษารายได้สุทธิ", "อัตราการรักษารายรับสุทธิ"],
  },
  formula: "(revenue at start + expansion − contraction − churned) / revenue at start",
  counts:
    "Only the customers at the start count, with lower and higher payments. Revenue of new customers and of customers who came back does not count.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [revenueAtStart, churned, contraction, expansion, currency, period],
  constraints: [lossAtMostStart, fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there was no revenue at the start, and no expansion" },
    { reason: "zero-denominator", when: "there is expansion without revenue at the start" },
    periodNotOver,
  ],
  example: {
    input: { revenueAtStart: 20000, churned: 1200, contraction: 800, expansion: 3000 },
    value: 1.05,
  },
  variants: [
    {
      name: "Gross revenue retention",
      metric: "grossRevenueRetention",
      difference: "leaves expansion out, so it is never above 1",
    },
    {
      name: "Net revenue churn",
      metric: "netRevenueChurn",
      difference: "counts losses less gains, including reactivation",
    },
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "includes all revenue, also that of new customers",
    },
    {
      name: "1 minus net revenue churn",
      difference:
        "adds the revenue of former customers who came back, so it is higher as soon as one does",
    },
  ],
  sources: [
    {
      title: "BigDelta, NRR vs GRR",
      address: "https://bigdelta.com/library/metrics/nrr-vs-grr",
    },
  ],
};
