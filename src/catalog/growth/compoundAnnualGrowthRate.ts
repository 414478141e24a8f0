import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { end, start } from "./inputs.js";

/** The entry of the compound annual growth rate. */
export const compoundAnnualGrowthRate: CatalogEntry = {
  id: "compoundAnnualGrowthRate",
  family: "growth",
  title: {
    en: "Compound annual growth rate",
    id: "Tingkat pertumbuhan tahunan majemuk",
    ms: "Kadar pertumbuhan tahunan kompaun",
    th: "อัตราการเติบโตเฉลี่ยต่อปีแบบทบต้น",
  },
  description: {
    en: "The constant yearly growth rate that leads from the value at the start to the value at the end.",
    id: "Pertumbuhan tahunan yang, jika sama setiap tahun, membawa nilai awal ke nilai akhir.",
    ms: "Pertumbuhan tahunan yang, jika sama setiap tahun, membawa nilai awal kepada nilai akhir.",
    th: "อัตราการเติบโตต่อปีที่หากคงที่ทุกปี จะทำให้ค่าเริ่มต้นเติบโตเป็นค่าสุดท้าย",
  },
  abbreviations: ["CAGR"],
  aliases: {
    en: [
      "compound growth rate",
      "compounded annual growth rate",
      "annualized growth rate",
      "compound annual growth",
    ],
    id: ["laju pertumbuhan tahunan majemuk", "tingkat pertumbuhan majemuk"],
    ms: ["kadar pertumbuhan tahunan terkompaun", "kadar pertumbuhan kompaun"],
    th: ["อัตราการเติบโตต่อปีแบบทบต้น", "อัตราการเติบโตแบบทบต้น", "อัตราการเติบโตเฉลี่ยสะสมต่อปี"],
  },
  formula: "(end / start)^(1 / years) − 1",
  counts:
    "Count the years that passed, not the values in a table: from 2021 to 2024 is 3 years, with 4 values. Only the first and the last value count. For several groups, add up their starts and their ends first.",
  kind: "derived",
  unit: "fraction",
  better: "higher",
  rollUp: "never",
  inputs: [
    start,
    end,
    {
      name: "years",
      label: {
        en: "Years",
        id: "Tahun",
        ms: "Tahun",
        th: "จำนวนปี",
      },
      type: "real",
      unit: "years",
      meaning: "Years from the start to the end; fractions are allowed",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "zero-start", when: "the value at the start is 0" },
    { reason: "zero-denominator", when: "the number of years is 0" },
  ],
  example: { input: { start: 10000, end: 19500, years: 3 }, value: 0.24933297746139088 },
  variants: [
    {
      name: "Average annual growth rate",
      difference: "is the mean of the yearly growth rates, and is higher if they vary",
    },
    {
      name: "Growth rate",
      metric: "growthRate",
      difference: "is the growth over the whole time, however long it is",
    },
    {
      name: "Growth projection",
      metric: "projectGrowth",
      difference: "computes the end from a start and a rate",
    },
  ],
  sources: [],
};
