import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import type { HoldoutCounts } from "./holdoutCounts.js";

/** A customer's history, and what came after it. */
export type HoldoutCustomer<Of extends PurchaseModel | BgBbModel = PurchaseModel> = CustomerOf<Of> &
  HoldoutCounts;
