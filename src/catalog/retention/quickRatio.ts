import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency, history } from "../inputs.js";
import { periodNotOver, reactivation } from "./inputs.js";

/** The entry of the quick ratio. */
export const quickRatio: CatalogEntry = {
  id: "quickRatio",
  family: "retention",
  title: {
    en: "SaaS quick ratio",
    id: "Quick ratio SaaS",
    ms: "Quick ratio SaaS",
    th: "Quick Ratio ของธุรกิจ SaaS",
  },
  description: {
    en: "How much recurring revenue is gained for each unit of recurring revenue lost.",
    id: "Berapa pendapatan berulang yang diperoleh untuk setiap satuan yang hilang.",
    ms: "Berapa hasil berulang yang diperoleh bagi setiap unit yang hilang.",
    th: "ได้รายได้ประจำเพิ่มขึ้นเท่าใดต่อทุกหน่วยที่สูญเสียไป",
  },
  abbreviations: [],
  aliases: {
    en: ["quick ratio", "MRR quick ratio", "growth efficiency ratio"],
    id: ["rasio cepat SaaS", "rasio pendapatan bertambah terhadap pendapatan hilang"],
    ms: ["nisbah cepat SaaS", "nisbah hasil bertambah kepada hasil hilang"],
    th: ["อัตราส่วนควิกของธุรกิจ SaaS", "Quick Ratio ของ SaaS", "อัตราส่วนรายได้ที่เพิ่มต่อรายได้ที่เสียไป"],
  },
  formula: "(new revenue + expansion + reactivation) / (churned + contraction)",
  counts:
    "All gains and losses of recurring revenue in the period count, including new customers. At 1 the revenue stays the same. One-off revenue does not count.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "newRevenue",
      label: {
        en: "Revenue of new customers",
        id: "Pendapatan pelanggan baru",
        ms: "Hasil pelanggan baharu",
        th: "รายได้จากลูกค้าใหม่",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Recurring revenue of new customers",
    },
    {
      name: "expansion",
      label: {
        en: "Revenue gained by higher payments",
        id: "Pendapatan yang naik",
        ms: "Hasil yang bertambah",
        th: "รายได้ที่เพิ่มขึ้น",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "How much more recurring revenue the customers who were there already pay",
    },
    {
      name: "churned",
      label: {
        en: "Revenue lost with customers",
        id: "Pendapatan yang hilang bersama pelanggan",
        ms: "Hasil yang hilang bersama pelanggan",
        th: "รายได้ที่เสียไปกับลูกค้า",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Recurring revenue lost with customers who left",
    },
    {
      name: "contraction",
      label: {
        en: "Revenue lost by lower payments",
        id: "Pendapatan yang turun",
        ms: "Hasil yang menyusut",
        th: "รายได้ที่ลดลง",
      },
      type: "amountFromZero",
      unit: "money",
      meaning: "Recurring revenue lost because customers who stayed pay less",
    },
    reactivation,
    currency,
    history,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither gains nor losses" },
    { reason: "no-losses", when: "there are gains but no losses" },
    periodNotOver,
  ],
  example: { input: { newRevenue: 20, expansion: 8, churned: 5, contraction: 3 }, value: 3.5 },
  variants: [
    {
      name: "Quick ratio of a balance sheet (acid test)",
      difference: "divides liquid assets by current liabilities",
    },
    {
      name: "Net revenue retention",
      metric: "netRevenueRetention",
      difference: "leaves new customers out, and divides by the revenue at the start",
    },
  ],
  sources: [
    {
      title: "Pitchkit, Quick ratio (SaaS)",
      address: "https://pitchkit.net/resources/glossary/quick-ratio",
    },
  ],
};
