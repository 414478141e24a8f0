import type { CatalogEntry } from "../catalogEntry.js";
import { newVisitors, returningVisitors } from "./inputs.js";

/** The entry of the new visitor share. */
export const newVisitorShare: CatalogEntry = {
  id: "newVisitorShare",
  family: "web",
  title: {
    en: "New visitor share",
    id: "Porsi pengunjung baru",
    ms: "Bahagian pelawat baharu",
    th: "สัดส่วนผู้เข้าชมใหม่",
  },
  description: {
    en: "The share of visitors who came for the first time.",
    id: "Porsi pengunjung yang datang untuk pertama kalinya.",
    ms: "Bahagian pelawat yang datang buat kali pertama.",
    th: "สัดส่วนของผู้เข้าชมที่มาเป็นครั้งแรก",
  },
  abbreviations: [],
  aliases: {
    en: [
      "new visitor rate",
      "percentage of new visitors",
      "new user share",
      "new vs returning visitors",
      "percent new visitors",
    ],
    id: ["persentase pengunjung baru", "porsi pengguna baru"],
    ms: ["bahagian pelawat baru", "peratusan pelawat baharu"],
    th: ["เปอร์เซ็นต์ผู้เข้าชมใหม่", "สัดส่วนผู้ใช้ใหม่"],
  },
  formula: "new visitors / (new visitors + returning visitors)",
  counts:
    "Each visitor counts once: as new if their first visit ever is in the period, even if more visits follow, and otherwise as returning. A visitor who clears cookies or changes devices looks new.",
  kind: "proportion",
  unit: "fraction",
  better: "neither",
  rollUp: "disjoint",
  inputs: [newVisitors, returningVisitors],
  constraints: [],
  undefinedWhen: [{ reason: "no-data", when: "there are no visitors" }],
  example: { input: { newVisitors: 700, returningVisitors: 300 }, value: 0.7 },
  variants: [
    {
      name: "Returning visitor share",
      metric: "returningVisitorShare",
      difference: "counts the visitors who had visited before",
    },
    {
      name: "Share of new sessions",
      difference: "counts first sessions among all sessions, not visitors",
    },
    {
      name: "Ratio of new to returning visitors",
      difference: "divides new visitors by returning ones, so it can be above 1",
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
