import type { CatalogInput } from "../catalogInput.js";
import type { Constraint } from "../constraint.js";
import type { UndefinedWhen } from "../undefinedWhen.js";

/** Customers when a period began. */
export const customersAtStart: CatalogInput = {
  name: "customersAtStart",
  label: {
    en: "Customers at start",
    id: "Pelanggan di awal",
    ms: "Pelanggan pada permulaan",
    th: "ลูกค้าต้นงวด",
  },
  type: "count",
  unit: "customers",
  meaning: "Customers when the period began",
};

/** Recurring revenue when a period began. */
export const revenueAtStart: CatalogInput = {
  name: "revenueAtStart",
  label: {
    en: "Revenue at start",
    id: "Pendapatan di awal",
    ms: "Hasil pada permulaan",
    th: "รายได้ต้นงวด",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "Recurring revenue when the period began",
};

/** Revenue at the start of customers who left. */
export const churned: CatalogInput = {
  name: "churned",
  label: {
    en: "Revenue lost with customers",
    id: "Pendapatan yang hilang bersama pelanggan",
    ms: "Hasil yang hilang bersama pelanggan",
    th: "รายได้ที่เสียไปกับลูกค้า",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "The part of it that was lost with customers who left",
};

/** Revenue at the start that was lost because customers who stayed pay less. */
export const contraction: CatalogInput = {
  name: "contraction",
  label: {
    en: "Revenue lost by lower payments",
    id: "Pendapatan yang turun",
    ms: "Hasil yang menyusut",
    th: "รายได้ที่ลดลง",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "The part of it that was lost because customers who stayed pay less",
};

/** The additional revenue of customers who were there at the start. */
export const expansion: CatalogInput = {
  name: "expansion",
  label: {
    en: "Revenue gained by higher payments",
    id: "Pendapatan yang naik",
    ms: "Hasil yang bertambah",
    th: "รายได้ที่เพิ่มขึ้น",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "How much more recurring revenue the customers who were there at the start pay",
};

/** Recurring revenue of former customers who came back. */
export const reactivation: CatalogInput = {
  name: "reactivation",
  label: {
    en: "Revenue of reactivated customers",
    id: "Pendapatan pelanggan yang aktif kembali",
    ms: "Hasil pelanggan yang aktif semula",
    th: "รายได้จากลูกค้าเก่าที่กลับมา",
  },
  type: "amountFromZero",
  unit: "money",
  meaning: "Recurring revenue of former customers who came back",
  optional: true,
  absent: 0,
};

/** The lost revenue is at most the revenue at the start. */
export const lossAtMostStart: Constraint = {
  rule: "at-most",
  left: ["churned", "contraction"],
  right: ["revenueAtStart"],
  words: "The lost revenue is at most the revenue at the start.",
};

/** The case of totals of subscriptions whose period ends after the data do. */
export const periodNotOver: UndefinedWhen = {
  reason: "immature",
  when: "the totals come from subscriptions, and their period ends after `asOf`",
};
