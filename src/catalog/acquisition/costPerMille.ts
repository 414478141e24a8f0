import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost } from "./inputs.js";

/** The entry of the cost per mille. */
export const costPerMille: CatalogEntry = {
  id: "costPerMille",
  family: "acquisition",
  title: {
    en: "Cost per mille",
    id: "Biaya per seribu tayangan",
    ms: "Kos setiap seribu paparan",
    th: "ต้นทุนต่อการแสดงผลพันครั้ง",
  },
  description: {
    en: "What it costs to be shown a thousand times.",
    id: "Berapa biaya untuk ditayangkan seribu kali.",
    ms: "Berapa kos untuk dipaparkan seribu kali.",
    th: "การแสดงผลหนึ่งพันครั้งมีต้นทุนเท่าใด",
  },
  abbreviations: ["CPM"],
  aliases: {
    en: ["cost per thousand", "cost per thousand impressions", "cost per 1,000 impressions"],
    id: ["biaya per seribu impresi", "biaya per 1.000 tayangan"],
    ms: ["kos setiap seribu impresi", "kos setiap 1,000 paparan"],
    th: ["ราคาต่อการแสดงผลพันครั้ง", "ต้นทุนต่อการแสดงผล 1,000 ครั้ง"],
  },
  formula: "1000 × cost / impressions",
  counts:
    "Every time that the advertisement was shown counts, even several times to the same person. Count either all impressions or only viewable ones, and always the same.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    cost,
    {
      name: "impressions",
      label: {
        en: "Impressions",
        id: "Impresi",
        ms: "Impresi",
        th: "จำนวนการแสดงผล",
      },
      type: "count",
      unit: "impressions",
      meaning: "How often the advertisement was shown",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither impressions nor cost" },
    { reason: "zero-denominator", when: "there was cost without impressions" },
  ],
  example: { input: { cost: 360, impressions: 48000 }, value: 7.5 },
  variants: [
    {
      name: "Cost per click",
      metric: "costPerClick",
      difference: "counts clicks, not how often the advertisement was shown",
    },
    {
      name: "Cost per thousand people reached",
      difference: "counts each person once, however often they saw it",
    },
    {
      name: "Revenue per mille",
      difference: "is what a publisher earns from a thousand impressions",
    },
  ],
  sources: [],
};
