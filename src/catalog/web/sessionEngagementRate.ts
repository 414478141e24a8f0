import type { CatalogEntry } from "../catalogEntry.js";
import { sessions } from "./inputs.js";

/** The entry of the session engagement rate. */
export const sessionEngagementRate: CatalogEntry = {
  id: "sessionEngagementRate",
  family: "web",
  title: {
    en: "Session engagement rate",
    id: "Tingkat keterlibatan sesi",
    ms: "Kadar penglibatan sesi",
    th: "อัตราการมีส่วนร่วมของเซสชัน",
  },
  description: {
    en: "The share of sessions in which the visitor was engaged.",
    id: "Porsi sesi yang pengunjungnya terlibat.",
    ms: "Bahagian sesi yang pelawatnya terlibat.",
    th: "สัดส่วนของเซสชันที่ผู้เข้าชมมีส่วนร่วม",
  },
  abbreviations: [],
  aliases: {
    en: [
      "engagement rate in Google Analytics 4",
      "GA4 engagement rate",
      "website engagement rate",
      "engaged sessions",
    ],
    id: ["tingkat keterlibatan GA4", "tingkat keterlibatan situs web", "sesi yang terlibat"],
    ms: ["kadar penglibatan GA4", "kadar penglibatan laman web"],
    th: ["อัตราการมีส่วนร่วม GA4", "อัตราการมีส่วนร่วมของเว็บไซต์"],
  },
  formula: "engaged sessions / sessions",
  counts:
    "In Google Analytics 4 a session is engaged if it lasts longer than 10 seconds, has 2 or more views, or has a key event. Every session counts once, as engaged or not.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    {
      name: "engagedSessions",
      label: {
        en: "Engaged sessions",
        id: "Sesi dengan interaksi",
        ms: "Sesi dengan penglibatan",
        th: "เซสชันที่มีส่วนร่วม",
      },
      type: "count",
      unit: "sessions",
      meaning: "Sessions in which the visitor was engaged",
    },
    sessions,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["engagedSessions"],
      right: ["sessions"],
      words: "There are no more engaged sessions than sessions.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no sessions" }],
  example: { input: { engagedSessions: 693, sessions: 1810 }, value: 0.3828729281767956 },
  variants: [
    {
      name: "Engagement rate",
      metric: "engagementRate",
      difference: "counts interactions with posts in social media, and divides by followers",
    },
    {
      name: "Bounce rate",
      metric: "bounceRate",
      difference:
        "counts the sessions that were not engaged, or by another rule those with one page view",
    },
    {
      name: "Engaged sessions per user",
      difference: "divides by visitors, so it grows with how often they come",
    },
  ],
  sources: [
    {
      title: "Google, Session",
      address: "https://support.google.com/analytics/answer/12798876",
    },
  ],
};
