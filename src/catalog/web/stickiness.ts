import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";

/** The entry of the stickiness. */
export const stickiness: CatalogEntry = {
  id: "stickiness",
  family: "web",
  title: {
    en: "Stickiness",
    id: "Tingkat kelekatan pengguna",
    ms: "Kadar kelekatan pengguna",
    th: "ความถี่การกลับมาใช้งาน",
  },
  description: {
    en: "The share of a month's users who are active on a day.",
    id: "Porsi pengguna sebulan yang aktif dalam satu hari.",
    ms: "Bahagian pengguna sebulan yang aktif dalam sehari.",
    th: "สัดส่วนของผู้ใช้รายเดือนที่ใช้งานในหนึ่งวัน",
  },
  abbreviations: ["DAU/MAU"],
  aliases: {
    en: ["DAU MAU ratio", "stickiness ratio", "user stickiness", "stickiness rate"],
    id: ["rasio DAU MAU", "stickiness pengguna"],
    ms: ["nisbah DAU MAU", "stickiness aplikasi"],
    th: ["อัตราส่วน DAU MAU", "อัตราการใช้งานซ้ำรายวัน"],
  },
  formula: "daily active users / monthly active users",
  counts:
    "A user counts once on each day in the numerator, and once in the month in the denominator. Take the mean of the days of the same month. Add up only groups that share no users.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "dailyActiveUsers",
      label: {
        en: "Daily active users",
        id: "Pengguna aktif harian",
        ms: "Pengguna aktif harian",
        th: "ผู้ใช้ต่อวัน",
      },
      type: "real",
      unit: "users",
      meaning: "Users who are active on a day: the mean over the days of the month",
    },
    {
      name: "monthlyActiveUsers",
      label: {
        en: "Monthly active users",
        id: "Pengguna aktif bulanan",
        ms: "Pengguna aktif bulanan",
        th: "ผู้ใช้ต่อเดือน",
      },
      type: "count",
      unit: "users",
      meaning: "Different users who were active in the month",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["dailyActiveUsers"],
      right: ["monthlyActiveUsers"],
      words: "There are no more daily than monthly active users.",
    },
    fitsADouble,
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no users" }],
  example: { input: { dailyActiveUsers: 200, monthlyActiveUsers: 1000 }, value: 0.2 },
  variants: [
    { name: "DAU/WAU", difference: "divides by the users of a week" },
    {
      name: "Retention rate",
      metric: "retentionRate",
      difference: "follows the same customers into a later period",
    },
  ],
  sources: [
    {
      title: "WebmasterID, DAU/MAU stickiness ratio",
      address: "https://webmasterid.com/analytics-metrics/dau-to-mau-stickiness-metric",
    },
  ],
};
