import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the average engagement time. */
export const averageEngagementTime: CatalogEntry = {
  id: "averageEngagementTime",
  family: "web",
  title: {
    en: "Average engagement time",
    id: "Waktu keterlibatan rata-rata",
    ms: "Masa penglibatan purata",
    th: "เวลามีส่วนร่วมโดยเฉลี่ย",
  },
  description: {
    en: "How long a user has a site or app in the foreground.",
    id: "Berapa lama seorang pengguna membuka situs atau aplikasi di layar.",
    ms: "Berapa lama seseorang pengguna membuka laman atau aplikasi pada skrin.",
    th: "ผู้ใช้คนหนึ่งเปิดเว็บไซต์หรือแอปไว้บนหน้าจอนานเท่าใด",
  },
  abbreviations: ["AET"],
  aliases: {
    en: ["engagement time", "average engagement time per active user", "foreground time"],
    id: ["rata-rata waktu keterlibatan", "waktu engagement rata-rata"],
    ms: ["purata masa penglibatan", "tempoh penglibatan purata"],
    th: ["เวลาการมีส่วนร่วมเฉลี่ย", "ระยะเวลาการมีส่วนร่วมเฉลี่ย"],
  },
  formula: "engagement seconds / active users",
  counts:
    "Only seconds in the foreground count. A user counts once in the period, however many sessions the user has, so add up only groups that share no users.",
  kind: "duration",
  unit: "seconds",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "engagementSeconds",
      label: {
        en: "Seconds of engagement",
        id: "Detik interaksi",
        ms: "Saat penglibatan",
        th: "วินาทีที่มีส่วนร่วม",
      },
      type: "real",
      unit: "seconds",
      meaning: "Seconds in which the site or app was in the foreground, of all users together",
    },
    {
      name: "activeUsers",
      label: {
        en: "Active users",
        id: "Pengguna aktif",
        ms: "Pengguna aktif",
        th: "ผู้ใช้ที่ใช้งาน",
      },
      type: "count",
      unit: "users",
      meaning: "Different users who were active",
    },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither users nor seconds" },
    { reason: "zero-denominator", when: "there are seconds without users" },
  ],
  example: { input: { engagementSeconds: 42000, activeUsers: 600 }, value: 70 },
  variants: [
    {
      name: "Average session duration",
      metric: "averageSessionDuration",
      difference: "divides by sessions, and counts time in the background",
    },
    {
      name: "Average engagement time per session",
      difference: "divides the same seconds by sessions",
    },
  ],
  sources: [
    {
      title: "Google, Engagement metrics",
      address: "https://support.google.com/analytics/answer/11109416",
    },
  ],
};
