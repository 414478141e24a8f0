import type { CatalogInput } from "../catalogInput.js";

/** Emails that were delivered. */
export const delivered: CatalogInput = {
  name: "delivered",
  type: "count",
  unit: "emails",
  meaning: "Emails that were delivered",
  optional: true,
};

/** Emails sent, if delivered emails are not given. */
export const sentIfAny: CatalogInput = {
  name: "sent",
  type: "count",
  unit: "emails",
  meaning: "Emails sent",
  optional: true,
};

/** Emails that bounced, if known. */
export const bouncedIfAny: CatalogInput = {
  name: "bounced",
  type: "count",
  unit: "emails",
  meaning: "Emails that bounced",
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

/** Emails that bounced. */
export const bounced: CatalogInput = {
  name: "bounced",
  type: "count",
  unit: "emails",
  meaning: "Emails among them that bounced",
};

/** Recipients who clicked a link. */
export const uniqueClicks: CatalogInput = {
  name: "uniqueClicks",
  type: "count",
  unit: "recipients",
  meaning: "Recipients who clicked a link in the email, each counted once",
};

/** Opens by mail programs themselves, if known. */
export const machineOpens: CatalogInput = {
  name: "machineOpens",
  type: "count",
  unit: "recipients",
  meaning: "Recipients among them whose mail program opened the email by itself",
  optional: true,
};
