import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost } from "./inputs.js";

/** The entry of the cost per acquisition. */
export const costPerAcquisition: CatalogEntry = {
  id: "costPerAcquisition",
  family: "acquisition",
  title: {
    en: "Cost per acquisition",
    id: "Biaya per akuisisi",
    ms: "Kos setiap pemerolehan",
    th: "ต้นทุนต่อการได้มา",
  },
  description: {
    en: "What a channel pays for a new customer.",
    id: "Berapa biaya sebuah saluran untuk satu pelanggan baru.",
    ms: "Berapa kos sesuatu saluran untuk seorang pelanggan baru.",
    th: "ช่องทางหนึ่งจ่ายเท่าใดเพื่อให้ได้ลูกค้าใหม่หนึ่งราย",
  },
  abbreviations: ["CPA"],
  aliases: {
    en: ["cost per new customer", "cost per customer acquired"],
    id: ["biaya per pelanggan baru", "biaya per perolehan"],
    ms: ["kos setiap pelanggan baru", "kos setiap perolehan"],
    th: ["ต้นทุนต่อการได้ลูกค้าใหม่", "ต้นทุนต่อลูกค้าใหม่"],
  },
  formula: "cost / acquisitions",
  counts:
    "The cost is the spend on the channel, without salaries and tools. Only new customers attributed to the channel count, not leads, sign-ups or orders of existing customers.",
  kind: "money",
  unit: "money",
  better: "lower",
  rollUp: "always",
  inputs: [
    cost,
    {
      name: "acquisitions",
      label: {
        en: "Customers won",
        id: "Pelanggan yang didapat",
        ms: "Pelanggan yang diperoleh",
        th: "ลูกค้าที่ได้มา",
      },
      type: "real",
      unit: "customers",
      meaning: "Customers that the channel won; attributed ones may be fractions",
    },
    currency,
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither acquisitions nor cost" },
    { reason: "zero-denominator", when: "there was cost without acquisitions" },
  ],
  example: { input: { cost: 1200, acquisitions: 24 }, value: 50 },
  variants: [
    {
      name: "Cost per action",
      metric: "costPerAction",
      difference: "counts defined actions of any kind, and is also called CPA",
    },
    {
      name: "Customer acquisition cost",
      metric: "customerAcquisitionCost",
      difference: "includes all costs of sales and marketing",
    },
    {
      name: "Marginal cost per acquisition",
      difference: "divides additional spend by additional customers",
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
