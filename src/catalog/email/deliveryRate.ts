import type { CatalogEntry } from "../catalogEntry.js";
import { bounced, sent } from "./inputs.js";

/** The entry of the delivery rate. */
export const deliveryRate: CatalogEntry = {
  id: "deliveryRate",
  family: "email",
  title: {
    en: "Delivery rate",
    id: "Tingkat keterkiriman email",
    ms: "Kadar penghantaran e-mel",
    th: "อัตราการส่งอีเมลสำเร็จ",
  },
  description: {
    en: "The share of emails sent that were delivered.",
    id: "Porsi email yang sampai dari semua email yang dikirim.",
    ms: "Bahagian e-mel yang sampai daripada semua e-mel yang dihantar.",
    th: "สัดส่วนของอีเมลที่ส่งถึงผู้รับจากอีเมลทั้งหมดที่ส่งออก",
  },
  abbreviations: [],
  aliases: {
    en: ["email delivery rate", "delivered rate", "acceptance rate"],
    id: ["tingkat pengiriman email", "tingkat email terkirim"],
    ms: ["kadar e-mel berjaya dihantar", "kadar serahan e-mel"],
    th: ["อัตราการส่งถึงผู้รับ", "อัตราการนำส่งอีเมล"],
  },
  formula: "(sent − bounced) / sent",
  counts:
    "An email is delivered if it did not bounce, hard or soft. A delivered email can still be in the spam folder.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
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
  example: { input: { sent: 18000, bounced: 360 }, value: 0.98 },
  variants: [
    {
      name: "Inbox placement rate",
      difference: "counts only emails in the inbox, not in the spam folder",
    },
    {
      name: "Email bounce rate",
      metric: "emailBounceRate",
      difference: "counts the emails that were not delivered",
    },
  ],
  sources: [],
};
