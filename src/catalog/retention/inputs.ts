import type { CatalogInput } from "../catalogEntry.js";
import type { Constraint } from "../constraint.js";

/** Customers when a period began. */
export const customersAtStart: CatalogInput = {
  name: "customersAtStart",
  type: "count",
  unit: "customers",
  meaning: "Customers when the period began",
};

/** Recurring revenue when a period began. */
export const revenueAtStart: CatalogInput = {
  name: "revenueAtStart",
  type: "amountFromZero",
  unit: "money",
  meaning: "Recurring revenue when the period began",
};

/** What of that revenue left with its customers. */
export const churned: CatalogInput = {
  name: "churned",
  type: "amountFromZero",
  unit: "money",
  meaning: "What of it went with the customers who left",
};

/** What of that revenue was lost, though its customers stayed. */
export const contraction: CatalogInput = {
  name: "contraction",
  type: "amountFromZero",
  unit: "money",
  meaning: "What of it was lost with customers who stayed but pay less",
};

/** What customers who were there at the start pay more. */
export const expansion: CatalogInput = {
  name: "expansion",
  type: "amountFromZero",
  unit: "money",
  meaning: "What customers who were there at the start pay more",
};

/** What came back with former customers. */
export const reactivation: CatalogInput = {
  name: "reactivation",
  type: "amountFromZero",
  unit: "money",
  meaning: "What came back with former customers",
  optional: true,
  absent: 0,
};

/** Revenue that was not there cannot be lost. */
export const lossAtMostStart: Constraint = {
  rule: "at-most",
  left: ["churned", "contraction"],
  right: ["revenueAtStart"],
  words: "No more revenue was lost than was there.",
};
