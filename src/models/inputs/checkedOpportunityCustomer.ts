import type { Given } from "../../kernel/given.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import { customerFault } from "./customerFault.js";
import { mostOpportunities } from "./mostOpportunities.js";
import { withNumbers } from "./withNumbers.js";

/** Returns the customer, or throws if the history is impossible; `position` is its index in a list. */
export function checkedOpportunityCustomer(
  customer: Given<OpportunityCustomer>,
  argument = "customer",
  position?: number,
): OpportunityCustomer {
  if (Object(customer) === customer) {
    const { repeatPurchases, recency, opportunities } = customer;
    const isPossible =
      Number.isSafeInteger(repeatPurchases) &&
      Number.isSafeInteger(recency) &&
      Number.isSafeInteger(opportunities) &&
      opportunities <= mostOpportunities &&
      recency <= opportunities &&
      repeatPurchases <= recency &&
      (repeatPurchases === 0 ? recency === 0 : repeatPurchases > 0);
    if (isPossible) return customer as OpportunityCustomer;
    const numbers = withNumbers(customer);
    if (numbers !== customer) return checkedOpportunityCustomer(numbers, argument, position);
  }
  throw customerFault(customer, "opportunities", argument, position);
}
