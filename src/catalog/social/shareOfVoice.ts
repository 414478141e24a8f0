import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the share of voice. */
export const shareOfVoice: CatalogEntry = {
  id: "shareOfVoice",
  family: "social",
  title: {
    en: "Share of voice",
    id: "Porsi suara merek",
    ms: "Bahagian suara jenama",
    th: "ส่วนแบ่งการกล่าวถึงแบรนด์",
  },
  description: {
    en: "The share of a market's mentions that are of your own brand.",
    id: "Porsi penyebutan merek sendiri dari semua penyebutan di pasar.",
    ms: "Bahagian sebutan jenama sendiri daripada semua sebutan dalam pasaran.",
    th: "สัดส่วนของการกล่าวถึงแบรนด์ของเราจากการกล่าวถึงทั้งหมดในตลาด",
  },
  abbreviations: ["SOV"],
  aliases: {
    en: ["social share of voice", "brand share of voice", "share of mentions"],
    id: ["pangsa suara", "share of voice merek"],
    ms: ["perkongsian suara", "share of voice jenama"],
    th: ["ส่วนแบ่งเสียง", "ส่วนแบ่งการสนทนา"],
  },
  formula: "own mentions / mentions",
  counts:
    "Each mention counts once. All mentions are those of a fixed list of brands in the same networks and the same period.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "ownMentions",
      label: {
        en: "Mentions of your brand",
        id: "Sebutan merek sendiri",
        ms: "Sebutan jenama sendiri",
        th: "การกล่าวถึงแบรนด์ของคุณ",
      },
      type: "count",
      unit: "mentions",
      meaning: "Mentions of your own brand",
    },
    {
      name: "mentions",
      label: {
        en: "All mentions",
        id: "Semua sebutan",
        ms: "Semua sebutan",
        th: "การกล่าวถึงทั้งหมด",
      },
      type: "count",
      unit: "mentions",
      meaning: "Mentions of all brands of the market, including your own",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["ownMentions"],
      right: ["mentions"],
      words: "There are no more own mentions than mentions.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no mentions" }],
  example: { input: { ownMentions: 120, mentions: 800 }, value: 0.15 },
  variants: [
    {
      name: "Advertising share of voice",
      difference: "divides the money spent on advertising, not mentions",
    },
    {
      name: "Net sentiment",
      metric: "netSentiment",
      difference: "shows whether mentions are favourable",
    },
  ],
  sources: [],
};
