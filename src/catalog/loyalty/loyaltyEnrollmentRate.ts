import type { CatalogEntry } from "../catalogEntry.js";
import { customers } from "./inputs.js";

/** The entry of the loyalty enrollment rate. */
export const loyaltyEnrollmentRate: CatalogEntry = {
  id: "loyaltyEnrollmentRate",
  family: "loyalty",
  title: {
    en: "Loyalty enrollment rate",
    id: "Tingkat pendaftaran program loyalitas",
    ms: "Kadar pendaftaran program kesetiaan",
    th: "อัตราการสมัครโปรแกรมสมาชิก",
  },
  description: {
    en: "The share of customers who are in the loyalty program.",
    id: "Porsi pelanggan yang menjadi anggota program loyalitas.",
    ms: "Bahagian pelanggan yang menjadi ahli program kesetiaan.",
    th: "สัดส่วนของลูกค้าที่เป็นสมาชิกของโปรแกรม",
  },
  abbreviations: [],
  aliases: {
    en: ["enrollment rate", "loyalty enrolment rate", "loyalty sign-up rate", "membership rate"],
    id: ["tingkat keanggotaan", "tingkat pendaftaran anggota"],
    ms: ["kadar keahlian", "kadar pendaftaran ahli"],
    th: ["อัตราการสมัครสมาชิก", "อัตราการสมัครโปรแกรมสะสมแต้ม"],
  },
  formula: "members / customers",
  counts:
    "Every customer who has joined counts as a member, whether they use the program or not. Members who are not among these customers do not count.",
  kind: "proportion",
  unit: "fraction",
  better: "higher",
  rollUp: "disjoint",
  inputs: [
    {
      name: "members",
      label: {
        en: "Members",
        id: "Anggota",
        ms: "Ahli",
        th: "สมาชิก",
      },
      type: "count",
      unit: "customers",
      meaning: "Customers who are members of the loyalty program",
    },
    customers,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["members"],
      right: ["customers"],
      words: "There are no more members than customers.",
    },
  ],
  undefinedWhen: [{ reason: "no-data", when: "there are no customers" }],
  example: { input: { members: 340, customers: 1000 }, value: 0.34 },
  variants: [
    {
      name: "Loyalty participation rate",
      metric: "loyaltyParticipationRate",
      difference: "divides the members who use the program by all members",
    },
    {
      name: "Loyalty revenue share",
      metric: "loyaltyRevenueShare",
      difference: "counts the revenue of members, not their number",
    },
  ],
  sources: [],
};
