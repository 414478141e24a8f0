import type { CatalogInput } from "../catalogInput.js";

/** Emails that were delivered. */
export const delivered: CatalogInput = {
  name: "delivered",
  label: {
    en: "Emails delivered",
    id: "Email yang terkirim",
    ms: "E-mel yang dihantar berjaya",
    th: "อีเมลที่ส่งถึง",
  },
  type: "count",
  unit: "emails",
  meaning: "Emails that were delivered",
  optional: true,
};

/** Emails sent, if delivered emails are not given. */
export const sentIfAny: CatalogInput = {
  name: "sent",
  label: {
    en: "Emails sent",
    id: "Email yang dikirim",
    ms: "E-mel yang dihantar",
    th: "อีเมลที่ส่ง",
  },
  type: "count",
  unit: "emails",
  meaning: "Emails sent",
  optional: true,
};

/** Emails that bounced, if known. */
export const bouncedIfAny: CatalogInput = {
  name: "bounced",
  label: {
    en: "Bounced emails",
    id: "Email yang terpental",
    ms: "E-mel yang melantun",
    th: "อีเมลที่ตีกลับ",
  },
  type: "count",
  unit: "emails",
  meaning: "Emails that bounced",
  optional: true,
  absent: 0,
};

/** Emails sent. */
export const sent: CatalogInput = {
  name: "sent",
  label: {
    en: "Emails sent",
    id: "Email yang dikirim",
    ms: "E-mel yang dihantar",
    th: "อีเมลที่ส่ง",
  },
  type: "count",
  unit: "emails",
  meaning: "Emails sent",
};

/** Emails that bounced. */
export const bounced: CatalogInput = {
  name: "bounced",
  label: {
    en: "Bounced emails",
    id: "Email yang terpental",
    ms: "E-mel yang melantun",
    th: "อีเมลที่ตีกลับ",
  },
  type: "count",
  unit: "emails",
  meaning: "Emails among them that bounced",
};

/** Recipients who clicked a link. */
export const uniqueClicks: CatalogInput = {
  name: "uniqueClicks",
  label: {
    en: "Recipients who clicked",
    id: "Penerima yang mengeklik",
    ms: "Penerima yang mengklik",
    th: "ผู้รับที่คลิก",
  },
  type: "count",
  unit: "recipients",
  meaning: "Recipients who clicked a link in the email, each counted once",
};

/** Opens by mail programs themselves, if known. */
export const machineOpens: CatalogInput = {
  name: "machineOpens",
  label: {
    en: "Opened by the mail program only",
    id: "Dibuka oleh program email saja",
    ms: "Dibuka oleh program e-mel sahaja",
    th: "โปรแกรมอีเมลเปิดเอง",
  },
  type: "count",
  unit: "recipients",
  meaning: "Recipients among them whose mail program opened the email by itself",
  optional: true,
};
