import type { CatalogInput } from "./catalogInput.js";

/** The currency of an input with money. */
export const currency: CatalogInput = {
  name: "currency",
  label: {
    en: "Currency",
    id: "Mata uang",
    ms: "Mata wang",
    th: "สกุลเงิน",
  },
  type: "currency",
  unit: "currency code",
  meaning: "The currency of the money; if it is given, the measure carries it",
  optional: true,
};

/** Where the history of an input begins, for KPIs that tell new customers from returning ones. */
export const history: CatalogInput = {
  name: "history",
  label: {
    en: "Where history begins",
    id: "Awal riwayat data",
    ms: "Permulaan sejarah data",
    th: "จุดเริ่มของประวัติข้อมูล",
  },
  type: "history",
  unit: "history",
  meaning:
    'Where history begins: `"complete"`, `"in-data"`, or the ISO date since which all orders are there. If old customers may look new, the measure carries the history, and comparisons give no verdict on the measure. A date counts as complete for a period that begins at least a year later; totals of orders count from their first order, and totals typed in keep the date',
  optional: true,
};

/** The length of the period of an input. */
export const period: CatalogInput = {
  name: "period",
  label: {
    en: "Length of the period",
    id: "Panjang periode",
    ms: "Panjang tempoh",
    th: "ความยาวของงวด",
  },
  type: "choice",
  unit: "time unit",
  meaning: "The length of the period; if it is given, the measure carries it",
  optional: true,
  options: ["day", "week", "month", "quarter", "year"],
};
