import type { CatalogEntry } from "../catalogEntry.js";
import { sessions } from "./inputs.js";

/** The entry of pages per session. */
export const pagesPerSession: CatalogEntry = {
  id: "pagesPerSession",
  family: "web",
  title: {
    en: "Pages per session",
    id: "Halaman per sesi",
    ms: "Halaman setiap sesi",
    th: "หน้าต่อเซสชัน",
  },
  description: {
    en: "How many pages a visitor looks at in a session.",
    id: "Berapa halaman yang dilihat pengunjung dalam satu sesi.",
    ms: "Berapa halaman yang dilihat pelawat dalam satu sesi.",
    th: "ผู้เข้าชมดูกี่หน้าในหนึ่งเซสชัน",
  },
  abbreviations: [],
  aliases: {
    en: ["page depth", "pages per visit", "page views per session", "views per session"],
    id: ["halaman per kunjungan", "kedalaman halaman", "tayangan halaman per sesi"],
    ms: ["halaman setiap lawatan", "paparan halaman setiap sesi"],
    th: ["จำนวนหน้าต่อเซสชัน", "จำนวนหน้าต่อการเข้าชม"],
  },
  formula: "page views / sessions",
  counts:
    "Every view counts, so a page that is viewed again counts again. Sessions without a view count too, so the value can be below 1.",
  kind: "quotient",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "pageViews",
      label: {
        en: "Page views",
        id: "Tampilan halaman",
        ms: "Paparan halaman",
        th: "การดูหน้าเว็บ",
      },
      type: "count",
      unit: "views",
      meaning: "Pages viewed; a page that is viewed twice counts twice",
    },
    sessions,
  ],
  constraints: [],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither sessions nor views" },
    { reason: "zero-denominator", when: "there are views without sessions" },
  ],
  example: { input: { pageViews: 3, sessions: 1 }, value: 3 },
  variants: [
    {
      name: "Actions per visit",
      difference: "also counts downloads, searches and clicks on links to other sites",
    },
    {
      name: "Views per visitor",
      difference: "divides by visitors, so it grows with how often they come",
    },
  ],
  sources: [
    {
      title: "Google, Sessions",
      address: "https://developers.google.com/analytics/devguides/collection/ga4/sessions",
    },
  ],
};
