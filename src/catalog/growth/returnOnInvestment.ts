import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost, gain } from "./inputs.js";

/** The entry of the return on investment. */
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
    en: "What is earned in addition to the cost, for each unit of money spent.",
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
    "The gain is all money that came back, before the cost is subtracted. If the gain is revenue, include the cost of the goods in the cost; a gross margin does not contain it any more. Break-even is 0, not 1.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [gain, cost, currency],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither a cost nor a gain" },
    { reason: "zero-denominator", when: "there is a gain or a loss without cost" },
  ],
  example: { input: { gain: 12000, cost: 2000 }, value: 5 },
  variants: [
    {
      name: "Return per unit spent",
      metric: "returnPerUnitSpent",
      difference: "does not subtract the cost, so it is higher by 1 and break-even is 1",
    },
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "divides revenue only by the spend on advertisements, and subtracts no cost",
    },
    {
      name: "Annualized return",
      difference: "is the return per year, whatever the time that it took",
    },
  ],
  sources: [
    {
      title: "Wilco Web Services, What is marketing ROI",
      address: "https://www.wilcowebservices.com/post/what-is-marketing-roi",
    },
  ],
};
