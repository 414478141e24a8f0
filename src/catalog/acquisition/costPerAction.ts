import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost } from "./inputs.js";

/** The entry of the cost per action. */
export const costPerAction: CatalogEntry = {
  id: "costPerAction",
  family: "acquisition",
  title: {
    en: "Cost per action",
    id: "Biaya per tindakan",
    ms: "Kos setiap tindakan",
    th: "ต้นทุนต่อการกระทำ",
  },
  description: {
    en: "What a channel pays for each action that it is meant to lead to.",
    id: "Berapa biaya sebuah saluran untuk satu tindakan yang menjadi tujuannya.",
    ms: "Berapa kos sesuatu saluran untuk satu tindakan yang menjadi matlamatnya.",
    th: "ช่องทางหนึ่งจ่ายเท่าใดต่อการกระทำหนึ่งครั้งที่เป็นเป้าหมาย",
  },
  abbreviations: ["CPA"],
  aliases: {
    en: ["cost per conversion", "cost per result", "pay per action"],
    id: ["biaya per konversi", "biaya per aksi"],
    ms: ["kos setiap penukaran", "kos setiap keputusan"],
    th: ["ต้นทุนต่อคอนเวอร์ชัน", "ต้นทุนต่อผลลัพธ์"],
  },
  formula: "cost / actions",
  counts:
    "Define beforehand what counts as an action, and keep to it: a form, a download, a sale. Each action counts, whether it is by a new customer or not.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    cost,
    {
      name: "actions",
      label: {
        en: "Actions",
        id: "Tindakan",
        ms: "Tindakan",
        th: "การกระทำ",
      },
      type: "real",
      unit: "actions",
      meaning:
        "Defined actions it led to: a form, a download, a sale; attributed ones may be fractions",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither actions nor cost" },
    { reason: "zero-denominator", when: "there was cost without actions" },
  ],
  example: { input: { cost: 1200, actions: 480 }, value: 2.5 },
  variants: [
    {
      name: "Cost per acquisition",
      metric: "costPerAcquisition",
      difference: "counts only new customers, and is also called CPA",
    },
    {
      name: "Cost per lead",
      metric: "costPerLead",
      difference: "counts one kind of action, leads",
    },
    {
      name: "Cost per engagement",
      difference: "counts likes, comments and shares",
    },
  ],
  sources: [
    {
      title: "IAB UK, Jargon buster: CPA",
      address: "https://www.iabuk.com/jargon-buster?title=CPA&letter=All",
    },
    {
      title: "Media Federation of Australia, Cost per acquisition or action",
      address:
        "https://www.mediafederation.org.au/component/cobalt/item/502-cost-per-acquisition-or-action",
    },
  ],
};
