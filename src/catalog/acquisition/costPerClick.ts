import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost } from "./inputs.js";

/** The entry of the cost per click. */
export const costPerClick: CatalogEntry = {
  id: "costPerClick",
  family: "acquisition",
  title: {
    en: "Cost per click",
    id: "Biaya per klik",
    ms: "Kos setiap klik",
    th: "ต้นทุนต่อคลิก",
  },
  description: {
    en: "What a click costs.",
    id: "Berapa biaya satu klik.",
    ms: "Berapa kos satu klik.",
    th: "คลิกหนึ่งครั้งมีต้นทุนเท่าใด",
  },
  abbreviations: ["CPC"],
  aliases: {
    en: ["average cost per click", "click cost", "pay per click", "PPC cost"],
    id: ["biaya klik", "bayar per klik", "harga per klik", "biaya iklan per klik"],
    ms: ["kos per klik", "bayaran setiap klik"],
    th: ["ราคาต่อคลิก", "ค่าใช้จ่ายต่อคลิก", "ค่าคลิก", "ค่าโฆษณาต่อคลิก"],
  },
  formula: "cost / clicks",
  counts:
    "All clicks that were paid for count, even several of the same person. Clicks that the platform found invalid and did not charge for do not count.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    cost,
    {
      name: "clicks",
      label: {
        en: "Clicks",
        id: "Klik",
        ms: "Klik",
        th: "คลิก",
      },
      type: "count",
      unit: "clicks",
      meaning: "Clicks it brought",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither clicks nor cost" },
    { reason: "zero-denominator", when: "there was cost without clicks" },
  ],
  example: { input: { cost: 1200.5, clicks: 2401 }, value: 0.5 },
  variants: [
    {
      name: "Cost per mille",
      metric: "costPerMille",
      difference: "counts how often the advertisement was shown, clicked or not",
    },
    {
      name: "Maximum bid",
      difference: "is the most that a click may cost, not what it did cost",
    },
  ],
  sources: [],
};
