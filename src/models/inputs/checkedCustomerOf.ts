import type { Given } from "../../kernel/given.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { checkedCustomer } from "./checkedCustomer.js";
import { checkedOpportunityCustomer } from "./checkedOpportunityCustomer.js";

/** Returns the customer, or throws if the history is impossible under the model; `position` is its index in a list. */
export function checkedCustomerOf<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: Given<CustomerOf<Of>>,
  argument?: string,
  position?: number,
): CustomerOf<Of> {
  return (
    model.model === "bg-bb"
      ? checkedOpportunityCustomer(customer as Given<OpportunityCustomer>, argument, position)
      : checkedCustomer(customer as Given<ModelCustomer>, argument, position)
  ) as CustomerOf<Of>;
}
