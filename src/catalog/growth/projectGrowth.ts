import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";

/** The entry of the growth projection. */
export const projectGrowth: CatalogEntry = {
  id: "projectGrowth",
  family: "growth",
  title: {
    en: "Growth projection",
    id: "Proyeksi pertumbuhan",
    ms: "Unjuran pertumbuhan",
    th: "การคาดการณ์การเติบโต",
  },
  description: {
    en: "The value that something grows to, if it grows at the same rate every year.",
    id: "Menjadi berapa nilai sesuatu jika bertumbuh dengan tingkat yang sama setiap tahun.",
    ms: "Berapa nilai sesuatu kelak jika berkembang pada kadar yang sama setiap tahun.",
    th: "สิ่งหนึ่งจะเติบโตเป็นเท่าใด หากเติบโตในอัตราเดียวกันทุกปี",
  },
  abbreviations: [],
  aliases: {
    en: ["projected growth", "future value", "market size projection", "compound growth forecast"],
    id: ["perkiraan pertumbuhan", "nilai masa depan", "proyeksi ukuran pasar"],
    ms: ["ramalan pertumbuhan", "nilai masa hadapan", "unjuran saiz pasaran"],
    th: ["ประมาณการการเติบโต", "มูลค่าในอนาคต", "การคาดการณ์ขนาดตลาด"],
  },
  formula: "start × (1 + annual rate)^years",
  counts:
    "Count the years that pass, not the values in a table: from 2022 to 2029 is 7 years, with 8 values. The rate is the same in every year and compounds. The projection does not say whether the rate will hold. It is a calculation for plans, not a KPI to report.",
  kind: "derived",
  unit: "money",
  better: "neither",
  rollUp: "never",
  inputs: [
    {
      name: "start",
      label: {
        en: "Value at start",
        id: "Nilai di awal",
        ms: "Nilai pada permulaan",
        th: "มูลค่าเริ่มต้น",
      },
      type: "amountFromZero",
      unit: "money or number",
      meaning: "The value at the start",
    },
    {
      name: "annualRate",
      label: {
        en: "Growth per year",
        id: "Pertumbuhan per tahun",
        ms: "Pertumbuhan setahun",
        th: "อัตราการเติบโตต่อปี",
      },
      type: "growth",
      unit: "fraction",
      meaning: "Growth per year, as a fraction; -1 loses everything",
    },
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
  undefinedWhen: [],
  example: { input: { start: 12.04, annualRate: 0.154, years: 7 }, value: 32.814602565383176 },
  variants: [
    {
      name: "Compound annual growth rate",
      metric: "compoundAnnualGrowthRate",
      difference: "computes the rate from a start and an end",
    },
    {
      name: "Linear projection",
      difference:
        "adds the same amount every year, so it is lower for growth over more than one year",
    },
  ],
  sources: [],
};
