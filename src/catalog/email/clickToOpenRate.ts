import type { CatalogEntry } from "../catalogEntry.js";
import { noMoreMachineOpens } from "./constraints.js";
import { machineOpens, uniqueClicks } from "./inputs.js";

/** The entry of the click-to-open rate. */
export const clickToOpenRate: CatalogEntry = {
  id: "clickToOpenRate",
  family: "email",
  title: {
    en: "Click-to-open rate",
    id: "Tingkat klik terhadap buka",
    ms: "Kadar klik berbanding buka",
    th: "อัตราการคลิกต่อการเปิด",
  },
  description: {
    en: "How many of the recipients who open an email click a link in it.",
    id: "Berapa banyak dari mereka yang membuka email mengeklik tautan di dalamnya.",
    ms: "Berapa ramai daripada mereka yang membuka e-mel mengklik pautan di dalamnya.",
    th: "ในบรรดาผู้ที่เปิดอีเมล มีกี่คนที่คลิกลิงก์ในอีเมลนั้น",
  },
  abbreviations: ["CTOR"],
  aliases: {
    en: ["click to open ratio", "clicks per open", "effective click rate"],
    id: ["rasio klik terhadap buka", "tingkat klik per buka"],
    ms: ["kadar klik untuk buka", "nisbah klik kepada buka"],
    th: ["อัตราการคลิกต่อการเปิดอีเมล", "อัตราคลิกต่อเปิด"],
  },
  formula: "unique clicks / (unique opens − machine opens)",
  counts:
    "Each recipient who clicked and each recipient who opened counts once. If machine opens are given, even as 0, opens by a mail program are left out; else they count as opens and lower the rate, and the two rates do not roll up with each other. A click without a tracked open counts too, so the rate can be above 1.",
  kind: "rate",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    uniqueClicks,
    {
      name: "uniqueOpens",
      label: {
        en: "Recipients who opened",
        id: "Penerima yang membuka",
        ms: "Penerima yang membuka",
        th: "ผู้รับที่เปิดอ่าน",
      },
      type: "count",
      unit: "recipients",
      meaning: "Recipients who opened the email, each counted once",
    },
    machineOpens,
  ],
  constraints: [noMoreMachineOpens],
  undefinedWhen: [
    { reason: "no-data", when: "there are neither opens nor clicks" },
    { reason: "zero-denominator", when: "there are clicks without opens" },
  ],
  example: { input: { uniqueClicks: 675, uniqueOpens: 4212 }, value: 0.16025641025641027 },
  variants: [
    {
      name: "Email click rate",
      metric: "emailClickRate",
      difference: "divides by all delivered emails, opened or not",
    },
    {
      name: "Click-through rate",
      metric: "clickThroughRate",
      difference: "divides by the times that an ad or a link was shown",
    },
  ],
  sources: [
    {
      title: "Klaviyo, How are open rates and click through rates measured",
      address:
        "https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184",
    },
    {
      title: "Campaign Monitor, Click-to-open rate (CTOR)",
      address: "https://www.campaignmonitor.com/resources/glossary/click-to-open-rate-ctor/",
    },
  ],
};
