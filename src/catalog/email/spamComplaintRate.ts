import type { CatalogEntry } from "../catalogEntry.js";
import { arrivedAgrees, arrivedIsKnown } from "./constraints.js";
import { bouncedIfAny, delivered, sentIfAny } from "./inputs.js";

/** The entry of the spam complaint rate. */
export const spamComplaintRate: CatalogEntry = {
  id: "spamComplaintRate",
  family: "email",
  title: {
    en: "Spam complaint rate",
    id: "Tingkat keluhan spam",
    ms: "Kadar aduan spam",
    th: "อัตราการร้องเรียนสแปม",
  },
  description: {
    en: "The share of delivered emails that were marked as spam.",
    id: "Porsi email yang ditandai sebagai spam dari semua email yang sampai.",
    ms: "Bahagian e-mel yang ditandakan sebagai spam daripada semua e-mel yang sampai.",
    th: "สัดส่วนของอีเมลที่ถูกทำเครื่องหมายว่าเป็นสแปมจากอีเมลทั้งหมดที่ส่งถึงผู้รับ",
  },
  abbreviations: [],
  aliases: {
    en: ["complaint rate", "spam rate", "abuse complaint rate"],
    id: ["tingkat komplain spam", "tingkat laporan spam"],
    ms: ["kadar laporan spam", "kadar aduan e-mel spam"],
    th: ["อัตราการรายงานสแปม", "อัตราการแจ้งสแปม"],
  },
  formula: "complaints / delivered; delivered = sent − bounced",
  counts:
    "A complaint is a recipient who marked the email as spam. An email that a filter put into the spam folder is not a complaint.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    delivered,
    sentIfAny,
    bouncedIfAny,
    {
      name: "complaints",
      label: {
        en: "Spam complaints",
        id: "Laporan spam",
        ms: "Aduan spam",
        th: "การร้องเรียนว่าสแปม",
      },
      type: "count",
      unit: "recipients",
      meaning: "Recipients who marked the email as spam",
    },
  ],
  constraints: [
    arrivedIsKnown,
    arrivedAgrees,
    {
      rule: "at-most",
      left: ["complaints"],
      right: ["delivered"],
      given: ["delivered"],
      words: "There are no more complaints than delivered emails.",
    },
    {
      rule: "at-most",
      left: ["complaints", "bounced"],
      right: ["sent"],
      given: ["sent"],
      missing: ["delivered"],
      words: "There are no more complaints than emails that were sent and did not bounce.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was delivered" }],
  example: { input: { complaints: 1, delivered: 1000 }, value: 0.001 },
  variants: [
    {
      name: "Unsubscribe rate",
      metric: "unsubscribeRate",
      difference: "counts recipients who asked for no more emails",
    },
    {
      name: "Spam rate of a mailbox provider",
      difference: "divides by the emails that reached an inbox of that provider, as Gmail does",
    },
  ],
  sources: [],
};
