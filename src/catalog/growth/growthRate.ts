import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { end, start } from "./inputs.js";

/** The entry of the growth rate. */
export const growthRate: CatalogEntry = {
  id: "growthRate",
  family: "growth",
  title: {
    en: "Growth rate",
    id: "Tingkat pertumbuhan",
    ms: "Kadar pertumbuhan",
    th: "อัตราการเติบโต",
  },
  description: {
    en: "How much something grew, as a share of what it was at the start.",
    id: "Seberapa besar sesuatu bertumbuh dibandingkan dengan nilai awalnya.",
    ms: "Berapa banyak sesuatu berkembang berbanding nilai asalnya.",
    th: "สิ่งหนึ่งเติบโตขึ้นเท่าใดเมื่อเทียบกับค่าเริ่มต้น",
  },
  abbreviations: [],
  aliases: {
    en: [
      "percentage growth",
      "percent change",
      "year-over-year growth",
      "month-over-month growth",
      "revenue growth rate",
      "growth",
      "YoY growth",
      "MoM growth",
    ],
    id: [
      "laju pertumbuhan",
      "persentase pertumbuhan",
      "pertumbuhan dari tahun ke tahun",
      "pertumbuhan penjualan",
    ],
    ms: [
      "peratusan pertumbuhan",
      "peratusan perubahan",
      "pertumbuhan tahun ke tahun",
      "pertumbuhan jualan",
    ],
    th: ["เปอร์เซ็นต์การเติบโต", "อัตราการขยายตัว", "การเติบโตเมื่อเทียบกับปีก่อน", "การเติบโตของยอดขาย"],
  },
  formula: "(end − start) / start",
  counts:
    "Measure start and end in the same way, at two dates or over two periods of the same length. The rate does not depend on the time between them, so compare growth only over times of the same length. Groups add up only between the same two dates.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [start, end, currency],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "the values at the start and at the end are 0" },
    {
      reason: "zero-denominator",
      when: "the value at the start is 0, but not at the end",
    },
  ],
  example: { input: { start: 80000, end: 92000 }, value: 0.15 },
  variants: [
    {
      name: "Compound annual growth rate",
      metric: "compoundAnnualGrowthRate",
      difference: "is the growth per year over several years",
    },
    {
      name: "Follower growth rate",
      metric: "followerGrowthRate",
      difference: "counts people, who can be in several groups",
    },
    {
      name: "Percentage points",
      difference: "are the difference of two percentages, not divided by the first",
    },
  ],
  sources: [],
};
