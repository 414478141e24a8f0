import type { CatalogInput } from "../catalogEntry.js";

/** Customers. */
export const customers: CatalogInput = {
  name: "customers",
  type: "count",
  unit: "customers",
  meaning: "All customers",
};

/** Invitations that worked. */
export const referralsConverted: CatalogInput = {
  name: "referralsConverted",
  type: "count",
  unit: "invitations",
  meaning: "Invitations that led to a new customer",
};
