import type { CatalogEntry } from "../catalogEntry.js";
import { bounced, sent } from "./inputs.js";

/** The entry of the email bounce rate. */
export const emailBounceRate: CatalogEntry = {
  id: "emailBounceRate",
  family: "email",
  title: {
    en: "Email bounce rate",
    id: "Rasio pentalan email",
    ms: "Kadar lantunan e-mel",
    th: "อัตราตีกลับของอีเมล",
  },
  description: {
    en: "The share of emails sent that bounced and so were not delivered.",
    id: "Porsi email yang terpental dari semua email yang dikirim.",
    ms: "Bahagian e-mel yang melantun kembali daripada semua e-mel yang dihantar.",
    th: "สัดส่วนของอีเมลที่ถูกตีกลับจากอีเมลทั้งหมดที่ส่งออก",
  },
  abbreviations: [],
  aliases: {
    en: ["newsletter bounce rate", "bounced emails", "undelivered rate"],
    id: ["tingkat pentalan email", "tingkat email terpental", "email gagal terkirim"],
    ms: ["kadar pantulan e-mel", "kadar e-mel gagal dihantar"],
    th: ["อัตราการตีกลับของอีเมล", "อัตราอีเมลตีกลับ"],
  },
  formula: "bounced / sent",
  counts:
    "Hard and soft bounces both count, each email once. An email in the spam folder did not bounce.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [sent, bounced],
  constraints: [
    {
      rule: "at-most",
      left: ["bounced"],
      right: ["sent"],
      words: "There are no more bounced emails than emails sent.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was sent" }],
  example: { input: { sent: 18000, bounced: 360 }, value: 0.02 },
  variants: [
    {
      name: "Bounce rate",
      metric: "bounceRate",
      difference: "counts sessions on a website without any further action",
    },
    {
      name: "Hard bounce rate",
      difference: "counts only the addresses that will never accept an email",
    },
  ],
  sources: [],
};
