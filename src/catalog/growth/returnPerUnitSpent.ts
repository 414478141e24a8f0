import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost, gain } from "./inputs.js";

/** The entry of the return per unit spent. */
export const returnPerUnitSpent: CatalogEntry = {
  id: "returnPerUnitSpent",
  family: "growth",
  title: {
    en: "Return per unit spent",
    id: "Pengembalian per satuan pengeluaran",
    ms: "Pulangan setiap unit perbelanjaan",
    th: "ผลตอบแทนต่อเงินหนึ่งหน่วยที่ใช้ไป",
  },
  description: {
    en: "How much money comes back for each unit of money spent.",
    id: "Berapa yang kembali untuk setiap satuan uang yang dibelanjakan.",
    ms: "Berapa yang kembali bagi setiap unit wang yang dibelanjakan.",
    th: "ได้เงินกลับมาเท่าใดต่อเงินหนึ่งหน่วยที่ใช้ไป",
  },
  abbreviations: [],
  aliases: {
    en: [
      "return per dollar spent",
      "revenue per dollar spent",
      "return per unit",
      "gross return",
      "revenue-to-cost ratio",
    ],
    id: ["pengembalian per rupiah yang dibelanjakan", "rasio pendapatan terhadap biaya"],
    ms: ["pulangan setiap ringgit yang dibelanjakan", "nisbah hasil kepada kos"],
    th: ["ผลตอบแทนต่อเงินหนึ่งบาทที่ใช้ไป", "อัตราส่วนรายได้ต่อต้นทุน"],
  },
  formula: "gain / cost",
  counts:
    "The gain is all money that came back, revenue or margin, and the cost is not subtracted. Break-even is 1; but if the gain is revenue and the cost does not include the goods, 1 is still a loss.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [gain, cost, currency],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither a cost nor a gain" },
    { reason: "zero-denominator", when: "there is a gain or a loss without cost" },
  ],
  example: { input: { gain: 12000, cost: 2000 }, value: 6 },
  variants: [
    {
      name: "Return on investment",
      metric: "returnOnInvestment",
      difference: "subtracts the cost first, so it is lower by 1 and break-even is 0",
    },
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "divides only by the spend on advertisements",
    },
    {
      name: "Channel efficiency",
      metric: "channelEfficiency",
      difference: "divides the revenue attributed to a channel by the cost of the channel",
    },
  ],
  sources: [
    {
      title: "OWOX, Acquisition channel efficiency",
      address: "https://owox.com/marketing-metrics/acquisition-channel-efficiency",
    },
  ],
};
