import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, period } from "../inputs.js";
import { churned, contraction, lossAtMostStart, periodNotOver, revenueAtStart } from "./inputs.js";

/** The entry of gross revenue churn. */
export const grossRevenueChurn: CatalogEntry = {
  id: "grossRevenueChurn",
  family: "retention",
  title: {
    en: "Gross revenue churn",
    id: "Tingkat churn pendapatan kotor",
    ms: "Kadar churn hasil kasar",
    th: "อัตราการสูญเสียรายได้ขั้นต้น",
  },
  description: {
    en: "The share of a period's opening recurring revenue that was lost.",
    id: "Porsi pendapatan berulang pada awal periode yang hilang.",
    ms: "Bahagian hasil berulang pada awal tempoh yang hilang.",
    th: "สัดส่วนของรายได้ประจำ ณ ต้นงวดที่สูญเสียไป",
  },
  abbreviations: [],
  aliases: {
    en: ["revenue churn", "revenue churn rate", "MRR churn", "gross MRR churn", "dollar churn"],
    id: ["churn pendapatan", "churn MRR", "churn pendapatan kotor"],
    ms: ["churn hasil", "churn MRR", "kadar kehilangan hasil"],
    th: ["อัตราการสูญเสียรายได้", "อัตราการสูญเสียรายรับ"],
  },
  formula: "(churned + contraction) / revenue at start",
  counts:
    "Revenue is lost if customers leave, and also if they stay and pay less. Higher payments of other customers and revenue of new customers are not subtracted.",
  kind: "rate",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [revenueAtStart, churned, contraction, currency, period],
  constraints: [lossAtMostStart, fitsADouble],
  undefinedWhen: [{ reason: "no-data", when: "there was no revenue at the start" }, periodNotOver],
  example: { input: { revenueAtStart: 20000, churned: 1200, contraction: 800 }, value: 0.1 },
  variants: [
    {
      name: "Net revenue churn",
      metric: "netRevenueChurn",
      difference: "subtracts what was gained again, so it can be negative",
    },
    {
      name: "Churn rate",
      metric: "churnRate",
      difference: "counts the customers who left, however much each paid",
    },
    {
      name: "MRR churn without contraction",
      difference: "counts only the revenue of customers who left",
    },
  ],
  sources: [
    {
      title: "Baremetrics, User and revenue churn",
      address: "https://help.baremetrics.com/en/articles/5380347-user-and-revenue-churn",
    },
  ],
};
