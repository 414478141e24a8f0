import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import type { HoldoutCounts } from "./holdoutCounts.js";

/** The history of a customer up to the end of the calibration, and their purchases in the holdout. */
export type HoldoutCustomer<Of extends PurchaseModel | BgBbModel = PurchaseModel> = CustomerOf<Of> &
  HoldoutCounts;
