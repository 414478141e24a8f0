import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { PurchaseModel } from "../model/purchaseModel.js";

/** The age of a customer whose history was checked, or for BG/BB the number of opportunities. */
export function observedAge<Of extends PurchaseModel | BgBbModel>(
  { model }: Of,
  customer: CustomerOf<Of>,
): number {
  return model === "bg-bb"
    ? (customer as OpportunityCustomer).opportunities
    : (customer as ModelCustomer).age;
}
