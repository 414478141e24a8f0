import type { CatalogInput } from "../catalogInput.js";

/** Customers. */
export const customers: CatalogInput = {
  name: "customers",
  type: "count",
  unit: "customers",
  meaning: "All customers",
};

/** Invitations that led to a new customer. */
export const referralsConverted: CatalogInput = {
  name: "referralsConverted",
  type: "count",
  unit: "invitations",
  meaning: "Invitations that led to a new customer",
};
