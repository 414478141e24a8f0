import type { CatalogInput } from "../catalogInput.js";

/** Customers. */
export const customers: CatalogInput = {
  name: "customers",
  label: {
    en: "Customers",
    id: "Pelanggan",
    ms: "Pelanggan",
    th: "ลูกค้า",
  },
  type: "count",
  unit: "customers",
  meaning: "All customers",
};

/** Invitations that led to a new customer. */
export const referralsConverted: CatalogInput = {
  name: "referralsConverted",
  label: {
    en: "Invitations that won a customer",
    id: "Undangan yang berhasil",
    ms: "Jemputan yang berjaya",
    th: "คำเชิญที่ได้ลูกค้าใหม่",
  },
  type: "count",
  unit: "invitations",
  meaning: "Invitations that led to a new customer",
};
