import type { CatalogEntry } from "../catalogEntry.js";
import { newVisitors, returningVisitors } from "./inputs.js";

/** The entry of the returning visitor share. */
export const returningVisitorShare: CatalogEntry = {
  id: "returningVisitorShare",
  family: "web",
  title: {
    en: "Returning visitor share",
    id: "Porsi pengunjung kembali",
    ms: "Bahagian pelawat berulang",
    th: "สัดส่วนผู้เข้าชมที่กลับมา",
  },
  description: {
    en: "The share of visitors who had come before.",
    id: "Porsi pengunjung yang sudah pernah datang sebelumnya.",
    ms: "Bahagian pelawat yang pernah datang sebelum ini.",
    th: "สัดส่วนของผู้เข้าชมที่เคยมาก่อนแล้ว",
  },
  abbreviations: [],
  aliases: {
    en: [
      "returning visitor rate",
      "repeat visitor rate",
      "percentage of returning visitors",
      "returning user share",
    ],
    id: ["persentase pengunjung kembali", "porsi pengunjung lama"],
    ms: ["peratusan pelawat berulang", "bahagian pelawat kembali"],
    th: ["เปอร์เซ็นต์ผู้เข้าชมที่กลับมา", "สัดส่วนผู้เข้าชมซ้ำ"],
  },
  formula: "returning visitors / (new visitors + returning visitors)",
  counts:
    "Each visitor counts once: as new if their first visit ever is in the period, and otherwise as returning. A visitor with a first and a second visit in the period is new.",
  kind: "proportion",
  unit: "fraction",
  better: "neither",
  rollUp: "disjoint",
  inputs: [newVisitors, returningVisitors],
  constraints: [],
  undefinedWhen: [{ reason: "no-data", when: "there are no visitors" }],
  example: { input: { newVisitors: 700, returningVisitors: 300 }, value: 0.3 },
  variants: [
    {
      name: "New visitor share",
      metric: "newVisitorShare",
      difference: "counts the visitors who came for the first time",
    },
    {
      name: "Returning customer rate",
      metric: "returningCustomerRate",
      difference: "counts customers who ordered again, not visitors",
    },
    {
      name: "Share of returning sessions",
      difference: "counts sessions, so it grows with how often returning visitors come",
    },
  ],
  sources: [
    {
      title: "Analytics Edge, Misunderstood metrics: new vs returning visitors",
      address:
        "https://help.analyticsedge.com/article/misunderstood-metrics-new-vs-returning-visitors/",
    },
  ],
};
