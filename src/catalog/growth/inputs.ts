import type { CatalogInput } from "../catalogInput.js";

/** The value at the start. */
export const start: CatalogInput = {
  name: "start",
  label: {
    en: "Value at start",
    id: "Nilai di awal",
    ms: "Nilai pada permulaan",
    th: "มูลค่าเริ่มต้น",
  },
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the start",
};

/** The value at the end. */
export const end: CatalogInput = {
  name: "end",
  label: {
    en: "Value at end",
    id: "Nilai di akhir",
    ms: "Nilai pada penghujung",
    th: "มูลค่าสุดท้าย",
  },
  type: "amountFromZero",
  unit: "money or number",
  meaning: "The value at the end",
};

/** The money that came back. */
export const gain: CatalogInput = {
  name: "gain",
  label: {
    en: "Gain",
    id: "Hasil",
    ms: "Perolehan",
    th: "ผลที่ได้รับ",
  },
  type: "amount",
  unit: "money",
  meaning: "All that the spending brought in, before the cost is subtracted",
};

/** The money that was spent. */
export const cost: CatalogInput = {
  name: "cost",
  label: {
    en: "Cost",
    id: "Biaya",
    ms: "Kos",
    th: "ค่าใช้จ่าย",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "What was spent",
};
