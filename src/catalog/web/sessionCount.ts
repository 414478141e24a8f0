import type { CatalogEntry } from "../catalogEntry.js";
import { sessions } from "./inputs.js";

/** The entry of the session count. */
export const sessionCount: CatalogEntry = {
  id: "sessionCount",
  family: "web",
  title: { en: "Session count", id: "Jumlah sesi", ms: "Bilangan sesi", th: "จำนวนเซสชัน" },
  description: {
    en: "How many sessions there were.",
    id: "Berapa banyak sesi yang ada.",
    ms: "Berapa banyak sesi yang ada.",
    th: "มีเซสชันกี่ครั้ง",
  },
  abbreviations: [],
  aliases: {
    en: ["sessions", "visits", "number of sessions", "traffic", "web traffic", "website traffic"],
    id: [
      "sesi",
      "kunjungan",
      "jumlah kunjungan",
      "lalu lintas situs",
      "trafik situs",
      "trafik website",
    ],
    ms: ["sesi", "lawatan", "bilangan lawatan", "trafik", "trafik laman web"],
    th: ["เซสชัน", "จำนวนการเข้าชม", "ทราฟฟิก"],
  },
  formula: "sessions",
  counts:
    "A session ends after a time without activity, usually 30 minutes. Tools have other rules as well, such as an end at midnight, so compare only counts of one tool.",
  kind: "total",
  unit: "number",
  better: "higher",
  rollUp: "always",
  inputs: [sessions],
  constraints: [],
  undefinedWhen: [],
  example: { input: { sessions: 12000 }, value: 12000 },
  variants: [
    {
      name: "Pages per session",
      metric: "pagesPerSession",
      difference: "counts the pages seen in a session",
    },
  ],
  sources: [],
};
