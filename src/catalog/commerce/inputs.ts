import type { CatalogInput } from "../catalogInput.js";

/** Orders. */
export const orders: CatalogInput = {
  name: "orders",
  type: "count",
  unit: "orders",
  meaning: "The orders",
};

/** Whether one order can be in several groups. */
export const additive: CatalogInput = {
  name: "additive",
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
  type: "count",
  unit: "customers",
  meaning: "Different customers who placed them",
};

/** Customers who ordered in a period. */
export const customersInPeriod: CatalogInput = {
  name: "customers",
  type: "count",
  unit: "customers",
  meaning: "Customers with an order in the period",
};

/** The way customers were counted. */
export const counting: CatalogInput = {
  name: "counting",
  type: "choice",
  unit: "counting",
  meaning: '`"approximate"` if the number of customers is an estimate; the measure then carries it',
  optional: true,
  options: ["approximate"],
};
