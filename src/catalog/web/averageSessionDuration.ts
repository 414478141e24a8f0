import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the average session duration. */
export const averageSessionDuration: CatalogEntry = {
  id: "averageSessionDuration",
  family: "web",
  title: {
    en: "Average session duration",
    id: "Durasi sesi rata-rata",
    ms: "Tempoh sesi purata",
    th: "ระยะเวลาเซสชันเฉลี่ย",
  },
  description: {
    en: "How long a session lasts on average.",
    id: "Berapa lama satu sesi berlangsung.",
    ms: "Berapa lama satu sesi berlangsung.",
    th: "เซสชันหนึ่งกินเวลานานเท่าใด",
  },
  abbreviations: ["ASD"],
  aliases: {
    en: [
      "average visit duration",
      "session length",
      "average session length",
      "time on site",
      "average time on site",
      "dwell time",
    ],
    id: [
      "rata-rata durasi sesi",
      "durasi kunjungan rata-rata",
      "lama kunjungan",
      "waktu di situs",
      "waktu kunjungan",
    ],
    ms: ["purata tempoh sesi", "tempoh lawatan purata", "masa di laman web"],
    th: ["ระยะเวลาการเข้าชมเฉลี่ย", "เวลาเฉลี่ยบนเว็บไซต์", "เวลาที่อยู่บนเว็บไซต์", "เวลาบนเว็บ"],
  },
  formula: "total seconds / sessions",
  counts:
    "Sessions that bounced count too, with the 0 seconds that most tools measure for them. A tool that leaves them out shows a longer average.",
  kind: "duration",
  unit: "seconds",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "totalSeconds",
      label: {
        en: "Total seconds",
        id: "Total detik",
        ms: "Jumlah saat",
        th: "จำนวนวินาทีรวม",
      },
      type: "real",
      unit: "seconds",
      meaning: "The duration of all sessions together, in seconds",
    },
    {
      name: "sessions",
      label: {
        en: "Sessions",
        id: "Sesi",
        ms: "Sesi",
        th: "เซสชัน",
      },
      type: "count",
      unit: "sessions",
      meaning: "All sessions, including those that bounced",
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither sessions nor seconds" },
    { reason: "zero-denominator", when: "there are seconds without sessions" },
  ],
  example: { input: { totalSeconds: 588, sessions: 4 }, value: 147 },
  variants: [
    {
      name: "Average engagement time",
      metric: "averageEngagementTime",
      difference: "counts only the time in the foreground, and divides by active users",
    },
    {
      name: "Median session duration",
      difference: "is not moved by a few very long sessions",
    },
    {
      name: "Time on page",
      difference: "measures one page, not the whole session",
    },
  ],
  sources: [
    {
      title: "Ceaksan, Basic Google Analytics formulas",
      address: "https://ceaksancom-v4.pages.dev/en/temel-google-analytics-formulleri",
    },
  ],
};
