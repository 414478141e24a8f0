import type { CatalogEntry } from "../catalogEntry.js";
import { arrivedAgrees, arrivedIsKnown } from "./constraints.js";
import { bouncedIfAny, delivered, sentIfAny, uniqueClicks } from "./inputs.js";

/** The entry of the email click rate. */
export const emailClickRate: CatalogEntry = {
  id: "emailClickRate",
  family: "email",
  title: {
    en: "Email click rate",
    id: "Tingkat klik email",
    ms: "Kadar klik e-mel",
    th: "อัตราการคลิกอีเมล",
  },
  description: {
    en: "The share of delivered emails in which a link was clicked.",
    id: "Porsi email yang tautannya diklik dari semua email yang sampai.",
    ms: "Bahagian e-mel yang pautannya diklik daripada semua e-mel yang sampai.",
    th: "สัดส่วนของอีเมลที่มีการคลิกลิงก์จากอีเมลทั้งหมดที่ส่งถึงผู้รับ",
  },
  abbreviations: [],
  aliases: {
    en: ["unique click rate", "email click-through rate", "newsletter click rate", "email CTR"],
    id: ["tingkat klik unik", "rasio klik email", "tingkat klik buletin"],
    ms: ["kadar klik unik", "kadar klik lalu e-mel"],
    th: ["อัตราการคลิกลิงก์ในอีเมล", "อัตราการคลิกจดหมายข่าว"],
  },
  formula: "unique clicks / delivered; delivered = sent − bounced",
  counts:
    "Each recipient who clicked counts once, whatever the number of clicks and links. All delivered emails count, opened or not.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [delivered, sentIfAny, bouncedIfAny, uniqueClicks],
  constraints: [
    arrivedIsKnown,
    arrivedAgrees,
    {
      rule: "at-most",
      left: ["uniqueClicks"],
      right: ["delivered"],
      given: ["delivered"],
      words: "There are no more unique clicks than delivered emails.",
    },
    {
      rule: "at-most",
      left: ["uniqueClicks", "bounced"],
      right: ["sent"],
      given: ["sent"],
      missing: ["delivered"],
      words: "There are no more unique clicks than emails that were sent and did not bounce.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was delivered" }],
  example: { input: { uniqueClicks: 675, sent: 18000, bounced: 360 }, value: 0.03826530612244898 },
  variants: [
    {
      name: "Click-to-open rate",
      metric: "clickToOpenRate",
      difference: "divides by the recipients who opened the email",
    },
    {
      name: "Click-through rate",
      metric: "clickThroughRate",
      difference: "counts every click on an ad or a link, and divides by the times it was shown",
    },
    {
      name: "Total click rate",
      difference: "counts every click, so it can be above 1",
    },
  ],
  sources: [
    {
      title: "Klaviyo, How are open rates and click through rates measured",
      address:
        "https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184",
    },
  ],
};
