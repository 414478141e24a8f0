import type { BgBbModel } from "./bgBbModel.js";
import type { ModelCustomer } from "./modelCustomer.js";
import type { OpportunityCustomer } from "./opportunityCustomer.js";
import type { PurchaseModel } from "./purchaseModel.js";

/** What a customer is to a model of purchases: one with opportunities to BG/BB, one with an age to others. */
export type CustomerOf<Of extends PurchaseModel | BgBbModel> = Of extends BgBbModel
  ? OpportunityCustomer
  : ModelCustomer;
