import type { ModelCustomer } from "./modelCustomer.js";

/** The part of a customer's history that the Gamma-Gamma model reads; `customerHistories` makes it from orders. */
export type Spender = Pick<ModelCustomer, "repeatPurchases" | "meanRepeatValue" | "weight">;
