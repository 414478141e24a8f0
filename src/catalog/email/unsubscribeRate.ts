import type { CatalogEntry } from "../catalogEntry.js";
import { arrivedAgrees, arrivedIsKnown } from "./constraints.js";
import { bouncedIfAny, delivered, sentIfAny } from "./inputs.js";

/** The entry of the unsubscribe rate. */
export const unsubscribeRate: CatalogEntry = {
  id: "unsubscribeRate",
  family: "email",
  title: {
    en: "Unsubscribe rate",
    id: "Tingkat berhenti berlangganan",
    ms: "Kadar berhenti melanggan",
    th: "อัตราการยกเลิกการรับข่าวสาร",
  },
  description: {
    en: "The share of delivered emails whose recipient unsubscribed.",
    id: "Porsi email yang penerimanya berhenti berlangganan dari semua email yang sampai.",
    ms: "Bahagian e-mel yang penerimanya berhenti melanggan daripada semua e-mel yang sampai.",
    th: "สัดส่วนของอีเมลที่ผู้รับยกเลิกการรับข่าวสารจากอีเมลทั้งหมดที่ส่งถึงผู้รับ",
  },
  abbreviations: [],
  aliases: {
    en: ["opt-out rate", "email unsubscribe rate", "unsubscription rate"],
    id: ["tingkat berhenti berlangganan email", "tingkat unsubscribe"],
    ms: ["kadar nyahlanggan", "kadar berhenti melanggan e-mel"],
    th: ["อัตราการยกเลิกรับอีเมล", "อัตราการยกเลิกการสมัครรับข่าวสาร", "ยกเลิกการติดตามอีเมล"],
  },
  formula: "unsubscribes / delivered; delivered = sent − bounced",
  counts:
    "Each recipient who unsubscribed from this email counts once. Addresses that you remove from the list because they bounced or complained are not unsubscribes.",
  kind: "proportion",
  unit: "fraction",
  better: "lower",
  rollUp: "always",
  inputs: [
    delivered,
    sentIfAny,
    bouncedIfAny,
    {
      name: "unsubscribes",
      label: {
        en: "Unsubscribes",
        id: "Berhenti berlangganan",
        ms: "Berhenti melanggan",
        th: "ผู้ยกเลิกรับอีเมล",
      },
      type: "count",
      unit: "recipients",
      meaning: "Recipients who unsubscribed",
    },
  ],
  constraints: [
    arrivedIsKnown,
    arrivedAgrees,
    {
      rule: "at-most",
      left: ["unsubscribes"],
      right: ["delivered"],
      given: ["delivered"],
      words: "There are no more unsubscribes than delivered emails.",
    },
    {
      rule: "at-most",
      left: ["unsubscribes", "bounced"],
      right: ["sent"],
      given: ["sent"],
      missing: ["delivered"],
      words: "There are no more unsubscribes than emails that were sent and did not bounce.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was delivered" }],
  example: { input: { unsubscribes: 54, sent: 18000, bounced: 360 }, value: 0.003061224489795918 },
  variants: [
    {
      name: "Spam complaint rate",
      metric: "spamComplaintRate",
      difference: "counts recipients who marked the email as spam",
    },
    {
      name: "List churn",
      difference: "divides all who left the list in a period by all who were on it",
    },
  ],
  sources: [
    {
      title: "Super-Calc, Email open rate calculator",
      address: "https://super-calc.com/calculators/email-open-rate-calculator",
    },
  ],
};
