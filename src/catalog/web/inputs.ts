import type { CatalogInput } from "../catalogInput.js";

/** Sessions. */
export const sessions: CatalogInput = {
  name: "sessions",
  label: {
    en: "Sessions",
    id: "Sesi",
    ms: "Sesi",
    th: "เซสชัน",
  },
  type: "count",
  unit: "sessions",
  meaning: "All sessions",
};

/** Visitors who visit for the first time. */
export const newVisitors: CatalogInput = {
  name: "newVisitors",
  label: {
    en: "New visitors",
    id: "Pengunjung baru",
    ms: "Pelawat baharu",
    th: "ผู้เข้าชมใหม่",
  },
  type: "count",
  unit: "visitors",
  meaning: "Visitors who came for the first time",
};

/** Visitors who had visited before. */
export const returningVisitors: CatalogInput = {
  name: "returningVisitors",
  label: {
    en: "Returning visitors",
    id: "Pengunjung yang kembali",
    ms: "Pelawat yang kembali",
    th: "ผู้เข้าชมที่กลับมา",
  },
  type: "count",
  unit: "visitors",
  meaning: "Visitors who had come before",
};
