import type { CatalogInput } from "../catalogEntry.js";

/** Emails that arrived, as counted. */
export const delivered: CatalogInput = {
  name: "delivered",
  type: "count",
  unit: "emails",
  meaning: "Emails that arrived",
  optional: true,
};

/** Emails sent, to take those that came back from. */
export const sentIfAny: CatalogInput = {
  name: "sent",
  type: "count",
  unit: "emails",
  meaning: "Emails sent",
  optional: true,
};

/** Emails that came back, where it is known. */
export const bouncedIfAny: CatalogInput = {
  name: "bounced",
  type: "count",
  unit: "emails",
  meaning: "Emails that came back",
  optional: true,
  absent: 0,
};

/** Emails sent. */
export const sent: CatalogInput = {
  name: "sent",
  type: "count",
  unit: "emails",
  meaning: "Emails sent",
};

/** Emails that came back. */
export const bounced: CatalogInput = {
  name: "bounced",
  type: "count",
  unit: "emails",
  meaning: "Those among them that came back",
};

/** Recipients who clicked. */
export const uniqueClicks: CatalogInput = {
  name: "uniqueClicks",
  type: "count",
  unit: "recipients",
  meaning: "Recipients who clicked a link in the email, each counted once",
};
