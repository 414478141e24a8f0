import type { CatalogInput } from "../catalogInput.js";

/** Orders. */
export const orders: CatalogInput = {
  name: "orders",
  label: {
    en: "Orders",
    id: "Pesanan",
    ms: "Pesanan",
    th: "คำสั่งซื้อ",
  },
  type: "count",
  unit: "orders",
  meaning: "The orders",
};

/** Whether one order can be in several groups. */
export const additive: CatalogInput = {
  name: "additive",
  label: {
    en: "Roll-up",
    id: "Penggabungan kelompok",
    ms: "Penggabungan kumpulan",
    th: "การรวมกลุ่ม",
  },
  type: "choice",
  unit: "roll-up",
  meaning:
    '`"disjoint"` where one order can stand in several groups, as with the lines of a category',
  optional: true,
  absent: "always",
  options: ["always", "disjoint"],
};

/** Customers who placed the orders. */
export const orderingCustomers: CatalogInput = {
  name: "customers",
  label: {
    en: "Customers",
    id: "Pelanggan",
    ms: "Pelanggan",
    th: "ลูกค้า",
  },
  type: "count",
  unit: "customers",
  meaning: "Different customers who placed them",
};

/** Customers who ordered in a period. */
export const customersInPeriod: CatalogInput = {
  name: "customers",
  label: {
    en: "Customers",
    id: "Pelanggan",
    ms: "Pelanggan",
    th: "ลูกค้า",
  },
  type: "count",
  unit: "customers",
  meaning: "Customers with an order in the period",
};

/** The way customers were counted. */
export const counting: CatalogInput = {
  name: "counting",
  label: {
    en: "Way of counting",
    id: "Cara menghitung",
    ms: "Cara mengira",
    th: "วิธีนับ",
  },
  type: "choice",
  unit: "counting",
  meaning: '`"approximate"` if the number of customers is an estimate; the measure then carries it',
  optional: true,
  options: ["approximate"],
};
