import type { ModelCustomer } from "./modelCustomer.js";

/** What a Gamma-Gamma model needs to know of a customer; `customerHistories` gives it. */
export type Spender = Pick<ModelCustomer, "repeatPurchases" | "meanRepeatValue" | "weight">;
