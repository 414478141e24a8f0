import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost, gain } from "./inputs.js";

/** What the return on investment is. */
export const returnOnInvestment: CatalogEntry = {
  id: "returnOnInvestment",
  family: "growth",
  title: {
    en: "Return on investment",
    id: "Laba atas investasi",
    ms: "Pulangan pelaburan",
    th: "ผลตอบแทนจากการลงทุน",
  },
  description: {
    en: "What is earned beyond the cost, for each unit of money spent.",
    id: "Berapa yang diperoleh di atas biaya untuk setiap satuan uang yang dibelanjakan.",
    ms: "Berapa yang diperoleh melebihi kos bagi setiap unit wang yang dibelanjakan.",
    th: "ได้ผลตอบแทนเกินต้นทุนเท่าใดต่อเงินหนึ่งหน่วยที่ใช้ไป",
  },
  abbreviations: ["ROI", "ROMI"],
  aliases: {
    en: ["return on marketing investment", "marketing ROI", "rate of return", "net return"],
    id: ["pengembalian investasi", "tingkat pengembalian investasi", "imbal hasil investasi"],
    ms: ["pulangan atas pelaburan", "kadar pulangan pelaburan", "pulangan pelaburan pemasaran"],
    th: ["อัตราผลตอบแทนจากการลงทุน", "ผลตอบแทนจากการลงทุนทางการตลาด"],
  },
  formula: "(gain − cost) / cost",
  counts:
    "The gain is all that came back, before the cost is taken off. If it is revenue, the cost of the goods belongs to the cost; if it is gross margin, that is off already. Break-even is 0, not 1.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [gain, cost, currency],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither cost nor gain" },
    { reason: "zero-denominator", when: "there is gain, or loss, without cost" },
  ],
  example: { input: { gain: 12000, cost: 2000 }, value: 5 },
  variants: [
    {
      name: "Return per unit spent",
      metric: "returnPerUnitSpent",
      difference: "leaves the cost in what comes back, so it is one more and break-even is 1",
    },
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "divides revenue by the spend on advertisements alone, and takes no cost off",
    },
    {
      name: "Annualized return",
      difference: "is the return of one year, where this says nothing of the time that it took",
    },
  ],
  sources: [
    {
      title: "Wilco Web Services, What is marketing ROI",
      address: "https://www.wilcowebservices.com/post/what-is-marketing-roi",
    },
  ],
};
