import type { CatalogEntry } from "../catalogEntry.js";

/** The entry of the trial conversion rate. */
export const trialConversionRate: CatalogEntry = {
  id: "trialConversionRate",
  family: "acquisition",
  title: {
    en: "Trial conversion rate",
    id: "Tingkat konversi uji coba",
    ms: "Kadar penukaran percubaan",
    th: "อัตราการเปลี่ยนจากทดลองใช้เป็นชำระเงิน",
  },
  description: {
    en: "The share of ended trials that became paid subscriptions.",
    id: "Porsi masa uji coba yang berakhir dan menjadi langganan berbayar.",
    ms: "Bahagian percubaan yang tamat dan menjadi langganan berbayar.",
    th: "สัดส่วนของการทดลองใช้ที่สิ้นสุดแล้วกลายเป็นการสมัครแบบชำระเงิน",
  },
  abbreviations: [],
  aliases: {
    en: ["trial-to-paid rate", "trial to paid conversion rate", "free trial conversion rate"],
    id: ["tingkat konversi masa percobaan", "konversi trial ke berbayar"],
    ms: ["kadar percubaan kepada berbayar", "kadar penukaran percubaan percuma"],
    th: ["อัตราคอนเวอร์ชันของการทดลองใช้", "อัตราทดลองใช้เป็นลูกค้า"],
  },
  formula: "trials converted / trials ended",
  counts:
    "Only trials that ended in the period count, in both numbers. A trial converts when its first payment is made.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "trialsConverted",
      label: {
        en: "Trials converted",
        id: "Uji coba yang berlanjut",
        ms: "Percubaan yang ditukar",
        th: "การทดลองใช้ที่เป็นลูกค้า",
      },
      type: "count",
      unit: "trials",
      meaning: "The trials among them that became paid subscriptions",
    },
    {
      name: "trialsEnded",
      label: {
        en: "Trials ended",
        id: "Uji coba yang berakhir",
        ms: "Percubaan yang tamat",
        th: "การทดลองใช้ที่สิ้นสุด",
      },
      type: "count",
      unit: "trials",
      meaning: "Trials that ended, whether they converted or not",
    },
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["trialsConverted"],
      right: ["trialsEnded"],
      words: "There are no more converted than ended trials.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "no trial ended" }],
  example: { input: { trialsConverted: 45, trialsEnded: 300 }, value: 0.15 },
  variants: [
    {
      name: "Activation rate",
      metric: "activationRate",
      difference: "counts sign-ups that reached a first success, before any payment",
    },
    { name: "Lead conversion rate", metric: "leadConversionRate", difference: "divides by leads" },
    {
      name: "Conversion of trials begun",
      difference: "divides by trials that began, of which some still run",
    },
  ],
  sources: [
    {
      title: "Stripe, Calculating trial conversion rate in Billing",
      address: "https://support.stripe.com/questions/calculating-trial-conversion-rate-in-billing",
    },
  ],
};
