import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { currency } from "../inputs.js";
import { cost, gain } from "./inputs.js";

/** What the return per unit spent is. */
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
    "The gain is all that came back, revenue or margin, and the cost is not taken off. Break-even is 1, but where the gain is revenue and the cost leaves out the goods, 1 is still a loss.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [gain, cost, currency],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there is neither cost nor gain" },
    { reason: "zero-denominator", when: "there is gain, or loss, without cost" },
  ],
  example: { input: { gain: 12000, cost: 2000 }, value: 6 },
  variants: [
    {
      name: "Return on investment",
      metric: "returnOnInvestment",
      difference: "takes the cost off what comes back, so it is one less and break-even is 0",
    },
    {
      name: "Return on ad spend",
      metric: "returnOnAdSpend",
      difference: "divides by the spend on advertisements alone",
    },
    {
      name: "Channel efficiency",
      metric: "channelEfficiency",
      difference: "takes the revenue attributed to one channel, and the cost of that channel",
    },
  ],
  sources: [
    {
      title: "OWOX, Acquisition channel efficiency",
      address: "https://owox.com/marketing-metrics/acquisition-channel-efficiency",
    },
  ],
};
