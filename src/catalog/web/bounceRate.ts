import type { CatalogEntry } from "../catalogEntry.js";
import { sessions } from "./inputs.js";

/** The entry of the bounce rate. */
export const bounceRate: CatalogEntry = {
  id: "bounceRate",
  family: "web",
  title: {
    en: "Bounce rate",
    id: "Rasio pentalan",
    ms: "Kadar lantunan",
    th: "อัตราตีกลับ",
  },
  description: {
    en: "The share of sessions that ended without any further action.",
    id: "Porsi sesi yang berakhir tanpa tindakan apa pun.",
    ms: "Bahagian sesi yang berakhir tanpa sebarang tindakan.",
    th: "สัดส่วนของเซสชันที่ออกไปโดยไม่ได้ทำอะไรเลย",
  },
  abbreviations: [],
  aliases: {
    en: ["website bounce rate", "site bounce rate", "bounces"],
    id: ["tingkat pentalan", "rasio pentalan situs web"],
    ms: ["kadar pantulan", "kadar lantunan laman web"],
    th: ["อัตราการตีกลับ", "อัตราตีกลับของเว็บไซต์"],
  },
  formula: "bounced sessions / sessions",
  counts:
    "By the rule single-page, a session bounced if it has a single page view. By the rule not-engaged, it bounced if it lasted at most 10 seconds, with fewer than 2 views and no key event. Both numbers count sessions, not visitors.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    {
      name: "bouncedSessions",
      label: {
        en: "Bounced sessions",
        id: "Sesi yang memantul",
        ms: "Sesi melantun",
        th: "เซสชันที่ออกทันที",
      },
      type: "count",
      unit: "sessions",
      meaning: "Sessions that bounced, by whatever rule",
    },
    sessions,
    {
      name: "rule",
      label: {
        en: "Rule for a bounce",
        id: "Aturan pantulan",
        ms: "Peraturan lantunan",
        th: "เกณฑ์ของการออกทันที",
      },
      type: "choice",
      unit: "rule",
      meaning:
        "What counted as a bounce: one page view at most, or a visitor who was not engaged. The measure's definition then names it",
      optional: true,
      options: ["single-page", "not-engaged"],
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["bouncedSessions"],
      right: ["sessions"],
      words: "There are no more bounced sessions than sessions.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no sessions" }],
  example: {
    input: { bouncedSessions: 1117, sessions: 1810, rule: "not-engaged" },
    value: 0.6171270718232044,
  },
  variants: [
    {
      name: "Email bounce rate",
      metric: "emailBounceRate",
      difference: "counts emails that were not delivered, not sessions",
    },
    {
      name: "Exit rate",
      difference: "divides the sessions that ended on a page by the views of the page",
    },
    {
      name: "Bounce rate of a page",
      difference: "divides by the sessions that began on that page",
    },
  ],
  sources: [
    {
      title: "Google, Session",
      address: "https://support.google.com/analytics/answer/12798876",
    },
    {
      title: "Matomo, Can I change the bounce rate setting in Matomo",
      address: "https://matomo.org/faq/reports/can-i-change-the-bounce-rate-setting-in-matomo",
    },
  ],
};
