import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost } from "./inputs.js";

/** The entry of the cost per lead. */
export const costPerLead: CatalogEntry = {
  id: "costPerLead",
  family: "acquisition",
  title: {
    en: "Cost per lead",
    id: "Biaya per prospek",
    ms: "Kos setiap prospek",
    th: "ต้นทุนต่อลีด",
  },
  description: {
    en: "What a lead costs.",
    id: "Berapa biaya satu prospek.",
    ms: "Berapa kos seorang prospek.",
    th: "ลีดหนึ่งรายมีต้นทุนเท่าใด",
  },
  abbreviations: ["CPL"],
  aliases: {
    en: ["lead cost", "average cost per lead"],
    id: ["biaya per lead", "biaya per calon pelanggan"],
    ms: ["kos setiap petunjuk", "kos setiap bakal pelanggan"],
    th: ["ต้นทุนต่อลูกค้าเป้าหมาย", "ต้นทุนต่อผู้มุ่งหวัง", "ค่าลีด"],
  },
  formula: "cost / leads",
  counts:
    "A lead is a person who left contact details. Each counts once, whether they became a customer or not. To count only qualified leads or all is your choice; keep to it.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    cost,
    {
      name: "leads",
      label: {
        en: "Leads",
        id: "Prospek",
        ms: "Prospek",
        th: "ลีด",
      },
      type: "real",
      unit: "leads",
      meaning: "Leads it brought; attributed ones may be fractions",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither leads nor cost" },
    { reason: "zero-denominator", when: "there was cost without leads" },
  ],
  example: { input: { cost: 1200, leads: 96 }, value: 12.5 },
  variants: [
    {
      name: "Cost per acquisition",
      metric: "costPerAcquisition",
      difference: "counts customers, not leads",
    },
    {
      name: "Cost per qualified lead",
      difference: "counts only the leads that were found promising",
    },
  ],
  sources: [],
};
