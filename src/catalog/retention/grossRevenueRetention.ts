import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, period } from "../inputs.js";
import { churned, contraction, lossAtMostStart, periodNotOver, revenueAtStart } from "./inputs.js";

/** The entry of gross revenue retention. */
export const grossRevenueRetention: CatalogEntry = {
  id: "grossRevenueRetention",
  family: "retention",
  title: {
    en: "Gross revenue retention",
    id: "Tingkat retensi pendapatan kotor",
    ms: "Kadar pengekalan hasil kasar",
    th: "อัตราการรักษารายได้ขั้นต้น",
  },
  description: {
    en: "The share of a period's opening recurring revenue that was kept.",
    id: "Porsi pendapatan berulang pada awal periode yang dipertahankan.",
    ms: "Bahagian hasil berulang pada awal tempoh yang berjaya dikekalkan.",
    th: "สัดส่วนของรายได้ประจำ ณ ต้นงวดที่รักษาไว้ได้",
  },
  abbreviations: ["GRR", "GDR"],
  aliases: {
    en: ["gross dollar retention", "gross retention", "gross MRR retention"],
    id: ["retensi pendapatan kotor", "retensi pendapatan bruto"],
    ms: ["pengekalan hasil kasar", "kadar pengekalan pendapatan kasar"],
    th: ["การรักษารายได้ขั้นต้น", "อัตราการรักษารายรับขั้นต้น"],
  },
  formula: "(revenue at start − contraction − churned) / revenue at start",
  counts:
    "Only losses of the revenue at the start count. Expansion, new customers and customers who came back do not make up for them, and the expansion of one customer must not hide the contraction of another.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [revenueAtStart, churned, contraction, currency, period],
  constraints: [lossAtMostStart, fitsADouble],
  undefinedWhen: [{ reason: "no-data", when: "there was no revenue at the start" }, periodNotOver],
  example: { input: { revenueAtStart: 20000, churned: 1200, contraction: 800 }, value: 0.9 },
  variants: [
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "adds the additional revenue of the same customers, so it can be above 1",
    },
    {
      name: "Customer retention rate",
      metric: "retentionRate",
      difference: "counts customers, however much each pays",
    },
  ],
  sources: [
    {
      title: "BigDelta, NRR vs GRR",
      address: "https://bigdelta.com/library/metrics/nrr-vs-grr",
    },
  ],
};
