import type { CatalogEntry } from "../catalogEntry.js";
import { arrivedAgrees, arrivedIsKnown, noMoreMachineOpens } from "./constraints.js";
import { bouncedIfAny, delivered, machineOpens, sentIfAny } from "./inputs.js";

/** The entry of the open rate. */
export const openRate: CatalogEntry = {
  id: "openRate",
  family: "email",
  title: {
    en: "Open rate",
    id: "Tingkat buka email",
    ms: "Kadar buka e-mel",
    th: "อัตราการเปิดอีเมล",
  },
  description: {
    en: "The share of delivered emails that were opened.",
    id: "Porsi email yang dibuka dari semua email yang sampai.",
    ms: "Bahagian e-mel yang dibuka daripada semua e-mel yang sampai.",
    th: "สัดส่วนของอีเมลที่ถูกเปิดจากอีเมลทั้งหมดที่ส่งถึงผู้รับ",
  },
  abbreviations: ["OR"],
  aliases: {
    en: ["unique open rate", "email open rate", "newsletter open rate", "opens"],
    id: ["tingkat buka buletin", "rasio buka email", "tingkat pembukaan email", "email dibuka"],
    ms: ["kadar bukaan e-mel", "kadar pembukaan e-mel", "e-mel dibuka"],
    th: ["อัตราการเปิดจดหมายข่าว", "อัตราการเปิดอ่านอีเมล"],
  },
  formula: "(unique opens − machine opens) / delivered; delivered = sent − bounced",
  counts:
    "Each recipient who opened the email counts once, whatever the number of opens. If machine opens are given, even as 0, opens by a mail program are left out; such a rate does not roll up with a rate that includes them.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "always",
  inputs: [
    delivered,
    sentIfAny,
    bouncedIfAny,
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
  constraints: [
    arrivedIsKnown,
    arrivedAgrees,
    {
      rule: "at-most",
      left: ["uniqueOpens"],
      right: ["delivered"],
      given: ["delivered"],
      words: "There are no more unique opens than delivered emails.",
    },
    {
      rule: "at-most",
      left: ["uniqueOpens", "bounced"],
      right: ["sent"],
      given: ["sent"],
      missing: ["delivered"],
      words: "There are no more unique opens than emails that were sent and did not bounce.",
    },
    noMoreMachineOpens,
  ],
  undefinedWhen: [{ reason: "no-data", when: "no email was delivered" }],
  example: { input: { uniqueOpens: 4212, sent: 18000, bounced: 360 }, value: 0.23877551020408164 },
  variants: [
    {
      name: "Total open rate",
      difference: "counts every open, so it can be above 1",
    },
    {
      name: "Opens of emails sent",
      difference: "divides by all emails sent, including those that bounced",
    },
    {
      name: "Click-to-open rate",
      metric: "clickToOpenRate",
      difference: "divides the recipients who clicked by those who opened the email",
    },
    {
      name: "Open rate with machine opens",
      difference:
        "counts opens by mail programs, as every published rate since 2021 does; a rate without them has no published figure to be compared with",
    },
  ],
  sources: [
    {
      title: "Klaviyo, How are open rates and click through rates measured",
      address:
        "https://community.klaviyo.com/analytics-and-deliverability-72/how-are-open-rates-and-click-through-rates-measured-184",
    },
    {
      title: "ClickDimensions, Introduction to adjusted opens",
      address: "https://support.clickdimensions.com/hc/en-us/articles/15707875851917",
    },
  ],
};
