import type { BgBbModel } from "./bgBbModel.js";
import type { ModelCustomer } from "./modelCustomer.js";
import type { OpportunityCustomer } from "./opportunityCustomer.js";
import type { PurchaseModel } from "./purchaseModel.js";

/** The kind of customer that a model takes: an {@link OpportunityCustomer} for BG/BB, a {@link ModelCustomer} for the others. */
export type CustomerOf<Of extends PurchaseModel | BgBbModel> = Of extends BgBbModel
  ? OpportunityCustomer
  : ModelCustomer;
