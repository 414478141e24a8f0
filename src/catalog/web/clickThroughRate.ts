import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the click-through rate. */
export const clickThroughRate: CatalogEntry = {
  id: "clickThroughRate",
  family: "web",
  title: {
    en: "Click-through rate",
    id: "Rasio klik-tayang",
    ms: "Kadar klik lalu",
    th: "อัตราการคลิกผ่าน",
  },
  description: {
    en: "How often an ad, a link or a search result is clicked when it is shown.",
    id: "Seberapa sering iklan, tautan, atau hasil pencarian diklik saat ditampilkan.",
    ms: "Berapa kerap iklan, pautan atau hasil carian diklik apabila dipaparkan.",
    th: "โฆษณา ลิงก์ หรือผลการค้นหาถูกคลิกบ่อยเพียงใดเมื่อแสดงผล",
  },
  abbreviations: ["CTR"],
  aliases: {
    en: ["clickthrough rate", "click through rate", "ad click rate", "click-thru rate"],
    id: ["rasio klik tayang", "tingkat klik-tayang", "tingkat klik iklan"],
    ms: ["kadar klik", "kadar klik iklan", "kadar klik-lalu", "kadar klikan lalu"],
    th: ["อัตราการคลิก", "อัตราการคลิกโฆษณา"],
  },
  formula: "clicks / impressions",
  counts:
    "Every click and every impression counts, even several of the same person. Two clicks on one impression count as two, unless the tool removes one.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "clicks",
      label: {
        en: "Clicks",
        id: "Klik",
        ms: "Klik",
        th: "คลิก",
      },
      type: "count",
      unit: "clicks",
      meaning: "Times that the ad, link or result was clicked",
    },
    {
      name: "impressions",
      label: {
        en: "Impressions",
        id: "Impresi",
        ms: "Impresi",
        th: "จำนวนการแสดงผล",
      },
      type: "count",
      unit: "impressions",
      meaning: "Times that it was shown",
    },
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither impressions nor clicks" },
    { reason: "zero-denominator", when: "there are clicks without impressions" },
  ],
  example: { input: { clicks: 5, impressions: 1000 }, value: 0.005 },
  variants: [
    {
      name: "Click-through rate of all clicks",
      difference: "also counts clicks that do not lead to the link, such as reactions",
    },
    {
      name: "Email click rate",
      metric: "emailClickRate",
      difference: "divides the recipients who clicked by the emails delivered",
    },
    {
      name: "Click-to-open rate",
      metric: "clickToOpenRate",
      difference: "divides the recipients who clicked by those who opened the email",
    },
    {
      name: "Unique click-through rate",
      difference: "divides the people who clicked by the people reached",
    },
  ],
  sources: [
    {
      title: "Google AdSense, Clickthrough rate",
      address: "https://support.google.com/adsense/answer/32720",
    },
  ],
};
