import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { checkedCustomer } from "./checkedCustomer.js";
import { checkedOpportunityCustomer } from "./checkedOpportunityCustomer.js";

/** Returns the customer, or throws if the history is impossible under the model. */
export function checkedCustomerOf<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: CustomerOf<Of>,
): CustomerOf<Of> {
  if (model.model === "bg-bb") checkedOpportunityCustomer(customer as OpportunityCustomer);
  else checkedCustomer(customer as ModelCustomer);
  return customer;
}
