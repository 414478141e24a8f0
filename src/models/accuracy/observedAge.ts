import { checkedCustomer } from "../inputs/checkedCustomer.js";
import { checkedOpportunityCustomer } from "../inputs/checkedOpportunityCustomer.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { PurchaseModel } from "../model/purchaseModel.js";

/** Returns the age, or for BG/BB the opportunities, of a customer in a list, or throws if the history is impossible. */
export function observedAge<Of extends PurchaseModel | BgBbModel>(
  { model }: Of,
  customer: CustomerOf<Of>,
  position: number,
): number {
  return model === "bg-bb"
    ? checkedOpportunityCustomer(customer as OpportunityCustomer, "customers", position)
        .opportunities
    : checkedCustomer(customer as ModelCustomer, "customers", position).age;
}
